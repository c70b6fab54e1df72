/** The reference's YAML files as the importer edits them: facts are set, everything else stays as people wrote it. */
import type { YAMLMap, YAMLSeq } from 'yaml';
import { isMap, isSeq, parseDocument, type Document } from 'yaml';
import type { CorrectedCmdlet, CorrectedParameter } from './corrections.ts';

/** What an import did or found, one line each in its report. */
export interface Change {
  readonly kind: 'new' | 'gone' | 'changed';
  readonly cmdlet: string;
  readonly parameter?: string;
  readonly field?: string;
  readonly from?: unknown;
  readonly to?: unknown;
}

const CMDLET_FIELDS = [
  'name',
  'synopsis',
  'deprecated',
  'sets',
  'parameters',
  'example',
  'url',
  'checked',
];
const FACT_FIELDS = [
  'type',
  'sets',
  'required',
  'position',
  'pipeline',
  'aliases',
  'values',
  'default',
] as const;
const PARAMETER_FIELDS = [
  'name',
  'type',
  'description',
  ...FACT_FIELDS.slice(1),
  'min',
  'max',
  'deprecated',
];

/** Facts that are kept where pages state none: people found them elsewhere in the documentation. */
const KEPT: ReadonlySet<string> = new Set(['values', 'default']);

/** One file of the reference. */
export class ReferenceFile {
  readonly name: string;
  #kept = 0;
  readonly #document: Document;
  readonly #cmdlets: YAMLSeq<YAMLMap>;

  /** @throws {Error} if the text is no YAML list */
  constructor(name: string, text: string) {
    this.name = name;
    this.#document = text.trim() === '' ? parseDocument('[]') : parseDocument(text);
    if (this.#document.errors.length > 0 || !isSeq(this.#document.contents)) {
      throw new Error(
        `${name}: not a YAML list of cmdlets: run npm run check:content and mend it first`,
      );
    }
    this.#cmdlets = this.#document.contents as YAMLSeq<YAMLMap>;
    this.#cmdlets.flow = false;
  }

  /** How many facts stayed in updates though the documentation states none. */
  get kept(): number {
    return this.#kept;
  }

  get names(): readonly string[] {
    return this.#cmdlets.items.map((item) => String(item.get('name')));
  }

  /** Brings one cmdlet's facts up to date, adding the cmdlet if this file has none of that name. */
  update(facts: CorrectedCmdlet, url: string): Change[] {
    const known = this.#cmdlets.items.find((item) => item.get('name') === facts.name);
    const cmdlet = known ?? this.#add(facts.name);
    const report = (change: Omit<Change, 'cmdlet'>): Change => ({ cmdlet: facts.name, ...change });
    const changes = [
      ...(known ? [] : [report({ kind: 'new' })]),
      ...this.#set(cmdlet, 'sets', facts.sets).map(report),
      ...this.#set(cmdlet, 'url', url).map(report),
      ...this.#parameters(cmdlet, facts.parameters).map(report),
    ];
    sortFields(cmdlet, CMDLET_FIELDS);
    // The parts of a new cmdlet are not news beside it.
    return known ? changes : changes.slice(0, 1);
  }

  toString(): string {
    return this.#document.toString({ lineWidth: 0, flowCollectionPadding: false });
  }

  #add(name: string): YAMLMap {
    const cmdlet = this.#document.createNode({ name, parameters: [] }) as YAMLMap;
    cmdlet.spaceBefore = this.#cmdlets.items.length > 0;
    this.#cmdlets.items.push(cmdlet);
    return cmdlet;
  }

  #parameters(cmdlet: YAMLMap, facts: readonly CorrectedParameter[]): Omit<Change, 'cmdlet'>[] {
    const list = cmdlet.get('parameters') as YAMLSeq<YAMLMap>;
    list.flow = facts.length === 0;
    const changes: Omit<Change, 'cmdlet'>[] = [];
    for (const { name, ...values } of facts) {
      let parameter = list.items.find((item) => isMap(item) && item.get('name') === name);
      if (!parameter) {
        parameter = this.#document.createNode({ name });
        list.items.push(parameter);
        changes.push({ kind: 'new', parameter: name });
        FACT_FIELDS.forEach((field) => this.#set(parameter!, field, values[field]));
      } else {
        for (const field of FACT_FIELDS) {
          const set = this.#set(parameter, field, values[field]);
          changes.push(...set.map((change) => ({ ...change, parameter: name })));
        }
      }
      sortFields(parameter, PARAMETER_FIELDS);
    }
    const stated = new Set(facts.map(({ name }) => name));
    for (const item of list.items) {
      const name = String(item.get('name'));
      if (!stated.has(name)) {
        changes.push({ kind: 'gone', parameter: name });
      }
    }
    return changes;
  }

  #set(map: YAMLMap, field: string, value: unknown): Omit<Change, 'cmdlet'>[] {
    const node = map.get(field, true) as { toJSON(): unknown } | undefined;
    const before = node?.toJSON();
    this.#kept += before !== undefined && value === undefined && KEPT.has(field) ? 1 : 0;
    const same = JSON.stringify(before) === JSON.stringify(value ?? undefined);
    if (same || (value === undefined && KEPT.has(field))) {
      return [];
    }
    if (value === undefined || value === null) {
      map.delete(field);
    } else {
      const created = this.#document.createNode(value);
      if (isSeq(created)) {
        created.flow = true;
      }
      map.set(field, created);
    }
    return [{ kind: 'changed', field, from: before, to: value ?? undefined }];
  }
}

function sortFields(map: YAMLMap, order: readonly string[]): void {
  map.items.sort((a, b) => order.indexOf(String(a.key)) - order.indexOf(String(b.key)));
}
