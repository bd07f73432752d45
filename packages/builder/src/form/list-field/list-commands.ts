import type {Command} from '../../commands/command.js';
import {freeId} from '../../ids/free-id.js';
import {insertAt, moveAt, removeAt} from '../../commands/list.js';
import {at, type Path} from '../../commands/path.js';

interface Item {
  id: string;
}

function insert(path: Path, index: number, item: Item): Command {
  return document => {
    const list = (at(document, path) ?? []) as readonly Item[];
    const id = freeId(item.id, new Set(list.map(({id}) => id)));
    return insertAt(document, path, index, {...item, id});
  };
}

/** Items that only their list knows: ids are free ones within it. */
export const listCommands = {
  insert,
  remove:
    (path: Path, index: number): Command =>
    document =>
      removeAt(document, path, index),
  duplicate:
    (path: Path, index: number): Command =>
    document => {
      const item = at(document, [...path, index]) as Item | undefined;
      return item ? insert(path, index + 1, item)(document) : document;
    },
  move:
    (path: Path, from: number, to: number): Command =>
    document =>
      moveAt(document, path, from, to),
};
