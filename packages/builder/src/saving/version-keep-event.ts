/** Which of two versions stays under the sequence's id. */
export class VersionKeepEvent extends Event {
  constructor(readonly kept: 'mine' | 'theirs') {
    super('version-keep');
  }
}

declare global {
  interface HTMLElementEventMap {
    'version-keep': VersionKeepEvent;
  }
}
