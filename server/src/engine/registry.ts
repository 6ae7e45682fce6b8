import { namingTables } from '../knowledge/namings';
import type { ApiTable } from '../semantics/apis';
import { lastSegment } from '../semantics/apis';
import type { BindingForm } from '../semantics/facts';
import type { Interest } from './fact-index';
import type { CodeLanguage, Language } from './language';
import { Namings } from './named-values';
import type { Rule } from './rule';

export interface ApiUse {
  readonly rule: Rule;
  readonly api: unknown;
}

/** The rules, indexed by what they want to see, for one ecosystem. */
export interface RuleIndex {
  readonly interest: Interest;
  /** By qualified name. */
  readonly apis: ReadonlyMap<string, readonly ApiUse[]>;
  /** By qualified name of what marks a function or a class. */
  readonly marks: ReadonlyMap<string, readonly ApiUse[]>;
  /** Rules that want bindings with this name, of this form. */
  bindings(name: string, form: BindingForm): readonly Rule[];
  /** Whether a rule wants the values that calls give this name to. */
  isNaming(name: string): boolean;
  /** Whether a function of this own name may be an API of a rule's table, or read the environment. */
  mayBeApi(name: string): boolean;
  /** What gives names to values in calls; undefined where no rule asks for names, and where nothing is known of it. */
  readonly namings: Namings | undefined;
}

/** The forms of bindings that are made of calls; see `Namings`. */
const NAMING_FORMS: readonly BindingForm[] = ['pair', 'argument', 'comparison', 'setter'];
/** How many names are remembered before it begins anew. */
const MAX_REMEMBERED = 50_000;

export function indexRules(rules: readonly Rule[], language: CodeLanguage): RuleIndex {
  const apis = usesOf(rules, language, (rule) => (rule.call ? [rule.apis, language.apis?.[rule.id]] : []));
  const marks = usesOf(rules, language, (rule) => (rule.mark ? [rule.marks] : []));
  const callNames = new Set([...apis.keys()].flatMap(ownNames));
  const anyRead = rules.some((rule) => rule.reads);
  if (anyRead || rules.some((rule) => rule.environment)) {
    for (const [name, { fallback }] of Object.entries(language.symbols.environment.calls)) {
      // Without one there is nothing to ask those who ask for fallbacks.
      if (anyRead || fallback !== undefined) callNames.add(lastSegment(name));
    }
  }
  const { helpers } = language.symbols.environment;
  const byName = new Map<string, readonly Rule[]>();
  const wanting = rules.filter((rule) => rule.names && rule.binding);
  const named = (name: string) => {
    let found = byName.get(name);
    if (!found) {
      found = wanting.filter((rule) => rule.names?.(name));
      if (byName.size >= MAX_REMEMBERED) byName.clear();
      byName.set(name, found);
    }
    return found;
  };
  const table = wanting.length > 0 ? namingTables[language.ecosystem] : undefined;
  const namings = table && new Namings(table);
  const bindings = (name: string, form: BindingForm) => {
    const all = named(name);
    return all.every((rule) => wantsForm(rule, form)) ? all : all.filter((rule) => wantsForm(rule, form));
  };
  const isNaming = (name: string) =>
    named(name).some((rule) => NAMING_FORMS.some((form) => wantsForm(rule, form)));
  const mayBeApi = (name: string) => callNames.has(name) || (helpers?.test(name) ?? false);
  return {
    apis,
    marks,
    bindings,
    isNaming,
    mayBeApi,
    namings,
    interest: {
      regions: marks.size > 0,
      imports: rules.some((rule) => rule.import !== undefined),
      call: (name) => mayBeApi(name) || (namings?.mayName(name, isNaming) ?? false),
      binding: (name, form) => named(name).some((rule) => wantsForm(rule, form)),
    },
  };
}

function wantsForm({ bindingForms }: Rule, form: BindingForm): boolean {
  return bindingForms?.includes(form) ?? true;
}

/** The rows of the rules' tables for an ecosystem, by qualified name. */
function usesOf(
  rules: readonly Rule[],
  { ecosystem }: CodeLanguage,
  tablesOf: (rule: Rule) => readonly (ApiTable<unknown> | undefined)[],
): ReadonlyMap<string, readonly ApiUse[]> {
  const found = new Map<string, ApiUse[]>();
  for (const rule of rules)
    for (const table of tablesOf(rule))
      for (const [name, api] of Object.entries(table?.[ecosystem] ?? {}))
        found.set(name, [...(found.get(name) ?? []), { rule, api }]);
  return found;
}

/** The own names of what is called. What another call answers (`pg-promise()`) has any name that is given to that call. */
function ownNames(qualified: string): readonly string[] {
  const own = lastSegment(qualified);
  if (!own.endsWith('()')) return [own];
  const factory = own.slice(0, -'()'.length);
  const word = /\w+$/.exec(factory)?.[0];
  return word === undefined ? [factory] : [factory, word];
}

/** Finds a language by an editor's language id, or by the file's name. */
export class LanguageTable {
  private readonly byId = new Map<string, Language>();
  private readonly byName = new Map<string, Language>();
  private readonly byExtension = new Map<string, Language>();
  private readonly byPattern: {
    readonly pattern: RegExp;
    readonly inPath: boolean;
    readonly language: Language;
  }[] = [];

  constructor(readonly languages: readonly Language[]) {
    for (const language of languages) {
      const { languageIds, extensions = [], names = [] } = language.files;
      for (const id of languageIds) if (!this.byId.has(id)) this.byId.set(id, language);
      for (const extension of extensions) {
        if (!this.byExtension.has(extension)) this.byExtension.set(extension, language);
      }
      for (const name of names) {
        if (name.includes('*'))
          this.byPattern.push({ pattern: namePattern(name), inPath: name.includes('/'), language });
        else this.byName.set(name.toLowerCase(), language);
      }
    }
  }

  /** A file's name says more than the editor, to which every YAML file is the same. */
  find(path: string, languageId?: string): Language | undefined {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const named =
      this.byName.get(name) ??
      this.byPattern.find(({ pattern, inPath }) => pattern.test(inPath ? `/${path.toLowerCase()}` : name))
        ?.language;
    if (named) return named;
    const dot = name.lastIndexOf('.');
    return (
      (languageId === undefined ? undefined : this.byId.get(languageId)) ??
      (dot === -1 ? undefined : this.byExtension.get(name.slice(dot)))
    );
  }
}

/** A file name with `*` for any run of characters; `*` and a slash at its beginning stand for the folders above. */
function namePattern(glob: string): RegExp {
  const parts = glob
    .toLowerCase()
    .split('*')
    .map((part) => part.replace(/[.+^${}()|[\]\\]/g, '\\$&'));
  const above = glob.startsWith('*/') ? '.*' : '[^/]*';
  return new RegExp(`^${parts[0] ?? ''}${parts.length > 1 ? above : ''}${parts.slice(1).join('[^/]*')}$`);
}
