import type {QuestionDefinition} from '@parcours/definition';
import {expect} from '@open-wc/testing';
import {
  consent,
  date,
  hostQuestion,
  hostTypes,
  matrix,
  multiple,
  nps,
  number,
  rating,
  single,
  text,
} from './sequences.fixtures.js';
import {validityOf} from './validity.js';

const codeOf = (question: QuestionDefinition, value: unknown) =>
  validityOf(question, value, {types: hostTypes})?.code ?? 'valid';

/** Each row: a question, and for each code the values that must give it. */
const table: readonly [string, QuestionDefinition, Readonly<Record<string, readonly unknown[]>>][] = [
  ['nps', nps('q'), {valid: [0, 10, undefined], invalid: [-1, 11, 9.5, '9', NaN, true, [9], {nps: 9}]}],
  ['rating', rating('q', {scale: 4}), {valid: [1, 4], invalid: [0, 5, 1.5, '4']}],
  [
    'single-choice',
    single('q'),
    {valid: ['a', 'c'], invalid: ['d', '__proto__', 'constructor', 0, ['a'], {other: 'x'}]},
  ],
  [
    'single-choice with a free answer',
    single('q', {other: true}),
    {
      valid: ['a', {other: 'x'}],
      other: [{other: ''}, {other: ' '}],
      invalid: ['other', {other: 7}, {other: 'x', more: 1}],
    },
  ],
  [
    'multiple-choice',
    multiple('q', {other: true, min: 2, max: 3}),
    {
      valid: [[], ['a', 'b'], ['a', 'b', 'c'], ['a', {other: 'x'}]],
      'too-few': [['a']],
      'too-many': [['a', 'b', 'c', {other: 'x'}]],
      other: [['a', {other: ' '}], [{other: ''}]],
      invalid: [['a', 'a'], ['d', {other: ''}], [{other: 'x'}, {other: 'y'}], ['a', null], 'a', {a: true}],
    },
  ],
  [
    'matrix',
    matrix('q', {scale: 5}),
    {
      valid: [{clean: 1}, {clean: 5, staff: 1}, {}],
      invalid: [
        {clean: 0},
        {clean: 6},
        {clean: 1.5},
        {nowhere: 1},
        {constructor: 1},
        {clean: undefined},
        [1],
        1,
      ],
    },
  ],
  [
    'required matrix',
    matrix('q', {required: true}),
    {valid: [{clean: 1, staff: 1}], rows: [{clean: 1}], required: [{}]},
  ],
  [
    'text',
    text('q', {maxLength: 3}),
    {valid: ['abc', '', 'ab '], 'too-long': ['abcd'], invalid: [7, ['a'], {a: 1}]},
  ],
  [
    'e-mail',
    text('q', {format: 'email'}),
    {
      valid: ['ada@example.com', ' ada@example.com ', 'a.b+c@mail.example.co.uk', 'zoë@exämple.ca'],
      email: [
        'ada',
        'ada@',
        '@example.com',
        'ada@example',
        'ada@example.',
        'a@b@c.com',
        'a d@example.com',
        'ada@ex..com',
        'a@b.c',
      ],
    },
  ],
  [
    'telephone',
    text('q', {format: 'tel'}),
    {
      valid: [
        '5145550199',
        '+1 (514) 555-0199',
        '514.555.0199',
        '514 555‑0199',
        '514 555-0199 poste 12',
        '555-0199',
        '٥١٤٥٥٥٠١٩٩',
      ],
      tel: [
        '555-019',
        'call me',
        '514 CALL NOW',
        '+',
        '514-555-0199 or 514-555-0198',
        '123456789012345678901',
      ],
    },
  ],
  ['name', text('q', {format: 'name'}), {valid: ['Ada', 'Ŷ']}],
  [
    'number',
    number('q', {min: -1, max: 1}),
    {valid: [-1, 0, 1, 0.123], 'too-low': [-1.01], 'too-high': [1.01], invalid: [Infinity, NaN, '1', true]},
  ],
  ['number by steps', number('q', {step: 0.1}), {valid: [0.3, 0.7, 1.1, 123456.7, 1e15], step: [0.35, 0.31]}],
  ['number by steps from its minimum', number('q', {min: 1, step: 2}), {valid: [1, 3], step: [2]}],
  [
    'date',
    date('q', {min: '2026-01-31', max: '2028-02-29'}),
    {
      valid: ['2026-01-31', '2028-02-29'],
      'too-early': ['2026-01-30'],
      'too-late': ['2028-03-01'],
      date: [
        '2026-02-30',
        '2027-02-29',
        '2026-13-01',
        '2026-00-10',
        '2026-4-01',
        'tomorrow',
        '2026-02-10T10:00Z',
      ],
      invalid: [20260201, ['2026-02-01']],
    },
  ],
  ['consent', consent('q'), {valid: [true, false, undefined], invalid: ['yes', 1]}],
  ['required consent', consent('q', {required: true}), {valid: [true], consent: [false, undefined]}],
  ['a question of the host', hostQuestion('q'), {valid: [0, 100], invalid: [-1, 'x']}],
  [
    'a type that nobody knows',
    hostQuestion('q', {type: 'acme:unheard-of', required: true}),
    {valid: [undefined, 1, {}]},
  ],
];

describe('validityOf', () => {
  for (const [name, question, codes] of table) {
    describe(name, () => {
      for (const [code, values] of Object.entries(codes)) {
        for (const value of values) {
          it(`calls ${JSON.stringify(value) ?? String(value)} ${code}`, () => {
            expect(codeOf(question, value)).to.equal(code);
          });
        }
      }
    });
  }

  it('asks for a required answer, of which blanks are none', () => {
    for (const nothing of [undefined, null, '', ' \n', [], {}]) {
      expect(codeOf(text('q', {required: true}), nothing)).to.equal('required');
      expect(codeOf(hostQuestion('q', {required: true}), nothing)).to.equal('required');
    }
  });

  it('takes N/A where it is offered, also for a required answer', () => {
    expect(codeOf(nps('q', {required: true, notApplicable: true}), {notApplicable: true})).to.equal('valid');
    expect(codeOf(nps('q'), {notApplicable: true})).to.equal('invalid');
    expect(codeOf(nps('q', {notApplicable: true}), {notApplicable: false})).to.equal('invalid');
    expect(codeOf(nps('q', {notApplicable: true}), {notApplicable: true, and: 1})).to.equal('invalid');
  });

  it('reports what the control cannot read before what is missing', () => {
    const badInput = validityOf(number('q', {required: true}), undefined, {badInput: true});
    expect(badInput?.code).to.equal('bad-input');
    expect(validityOf(number('q'), undefined, {badInput: false})).to.equal(undefined);
  });

  it('says what would do', () => {
    expect(validityOf(number('q', {min: 2}), 1)?.params).to.deep.equal({min: 2});
    expect(validityOf(number('q', {max: 2}), 3)?.params).to.deep.equal({max: 2});
    expect(validityOf(number('q', {step: 2}), 3)?.params).to.deep.equal({step: 2, min: 0});
    expect(validityOf(multiple('q', {min: 2}), ['a'])?.params).to.deep.equal({min: 2});
    expect(validityOf(text('q', {maxLength: 2}), 'abc')?.params).to.deep.equal({max: 2});
    expect(validityOf(date('q', {max: '2026-01-01'}), '2026-01-02')?.params).to.deep.equal({
      max: '2026-01-01',
    });
    expect(validityOf(matrix('q', {required: true}), {clean: 1})?.params).to.deep.equal({rows: ['staff']});
  });

  it('reads a hostile address in no time', () => {
    const began = performance.now();
    expect(codeOf(text('q', {format: 'email'}), `${'a.'.repeat(50_000)}@`)).to.equal('email');
    expect(codeOf(text('q', {format: 'email'}), `a@${'a.'.repeat(50_000)}`)).to.equal('email');
    expect(codeOf(text('q', {format: 'tel'}), `${'1-'.repeat(50_000)}x`)).to.equal('tel');
    expect(performance.now() - began).to.be.below(500);
  });
});
