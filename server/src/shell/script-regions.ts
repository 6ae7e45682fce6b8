import type { Node } from 'web-tree-sitter';
import type { ShellRegion } from '../semantics/commands';
import type { Value } from '../semantics/values';
import { caseValue, type ScriptPlaces, testValue } from './tests';

/**
 * The regions that a statement of a script makes; none for most. As in code, the branch of an `if` is the whole
 * statement and holds in its body; an `elif`, and an arm of a `case`, reach to the end of the whole, because what comes
 * behind them is only looked at where they do not hold. Never throws.
 */
export function regionsOf(node: Node, places: ScriptPlaces): readonly ShellRegion[] {
  const own = places.span(node.startIndex, node.endIndex);
  switch (node.type) {
    case 'if_statement':
      return ifRegions(node, places);
    case 'case_statement':
      return caseRegions(node, places);
    case 'list':
      return joinedRegion(node, places);
    case 'for_statement':
    case 'c_style_for_statement':
    case 'while_statement':
      return [loopRegion(node, places)];
    case 'function_definition': {
      const [name, body] = [node.childForFieldName('name'), node.childForFieldName('body')];
      return name && body
        ? [
            {
              type: 'function',
              part: 'function',
              name: places.text.slice(name.startIndex, name.endIndex),
              own,
              body: places.span(body.startIndex, body.endIndex),
            },
          ]
        : [];
    }
    case 'subshell':
      return [{ type: 'subshell', part: 'subshell', own, body: own }];
    case 'command_substitution':
    case 'process_substitution':
      return [{ type: 'subshell', part: 'substitution', own, body: own }];
    case 'pipeline':
      return [{ type: 'pipeline', part: 'pipeline', own, body: own }];
    case 'compound_statement':
      return [{ type: 'block', part: 'group', own, body: own }];
    default:
      return [];
  }
}

function ifRegions(node: Node, places: ScriptPlaces): readonly ShellRegion[] {
  const arms = node.children.filter(
    (child): child is Node => child?.type === 'elif_clause' || child?.type === 'else_clause',
  );
  const closing = node.children.findLast((child) => child?.type === 'fi');
  const bodyEnd = arms[0]?.startIndex ?? closing?.startIndex ?? node.endIndex;
  const regions = [branch(node, 'if', node.endIndex, bodyEnd, places)];
  arms.forEach((arm, index) => {
    const end = arms[index + 1]?.startIndex ?? closing?.startIndex ?? arm.endIndex;
    if (arm.type === 'elif_clause') regions.push(branch(arm, 'elif', node.endIndex, end, places));
    else {
      const own = places.span(arm.startIndex, end);
      regions.push({ type: 'branch', part: 'else', own, body: own });
    }
  });
  return regions;
}

/** An `if` or an `elif` to an offset; its body goes from `then` to another. */
function branch(
  node: Node,
  part: string,
  ownEnd: number,
  bodyEnd: number,
  places: ScriptPlaces,
): ShellRegion {
  const children = node.children.filter((child) => child !== null);
  const then = children.findIndex(({ type }) => type === 'then');
  const condition = children.slice(0, Math.max(0, then)).findLast(({ isNamed }) => isNamed);
  return {
    type: 'branch',
    part,
    own: places.span(node.startIndex, ownEnd),
    body: places.span(children[then]?.endIndex ?? node.startIndex, bodyEnd),
    ...(condition ? { test: testValue(condition, places) } : {}),
  };
}

/** `[ -n "$A" ] && b`, which is an `if` in short; of what is joined to no test, nothing is known. */
function joinedRegion(node: Node, places: ScriptPlaces): readonly ShellRegion[] {
  const [left, operator, right] = node.children;
  if (!left || !right || (operator?.type !== '&&' && operator?.type !== '||')) return [];
  // Of `[ a ] && [ b ]`, all is a test.
  if (!isTest(left, places) || isTest(right, places)) return [];
  const asked = testValue(left, places);
  return [
    {
      type: 'branch',
      part: operator.type === '&&' ? 'and' : 'or',
      own: places.span(node.startIndex, node.endIndex),
      body: places.span(right.startIndex, right.endIndex),
      test: operator.type === '&&' ? asked : negated(asked),
    },
  ];
}

function negated(value: Value): Value {
  return value.kind === 'not' ? value.value : { kind: 'not', span: value.span, value };
}

function isTest(node: Node, places: ScriptPlaces): boolean {
  return node.type === 'test_command' || asksSomething(testValue(node, places));
}

function asksSomething(value: Value): boolean {
  if (value.kind === 'not') return asksSomething(value.value);
  return value.kind === 'logical' ? value.operands.some(asksSomething) : value.kind !== 'other';
}

function caseRegions(node: Node, places: ScriptPlaces): readonly ShellRegion[] {
  const subject = node.childForFieldName('value') ?? undefined;
  return node.children.flatMap((arm): readonly ShellRegion[] => {
    if (arm?.type !== 'case_item') return [];
    const patterns = arm.childrenForFieldName('value').filter((one) => one !== null);
    const start = arm.children.find((child) => child?.type === ')')?.endIndex ?? arm.startIndex;
    const test = caseValue(subject, patterns, places);
    return [
      {
        type: 'branch',
        part: 'case',
        own: places.span(arm.startIndex, node.endIndex),
        body: places.span(start, arm.endIndex),
        ...(test ? { test } : {}),
      },
    ];
  });
}

function loopRegion(node: Node, places: ScriptPlaces): ShellRegion {
  const body = node.childForFieldName('body') ?? node;
  const part = node.firstChild?.type ?? 'for';
  const condition = node.childrenForFieldName('condition').findLast((child) => child?.isNamed);
  const asked = condition && node.type === 'while_statement' ? testValue(condition, places) : undefined;
  // All of it, with brackets and redirections.
  const whole = asked &&
    condition && { ...asked, span: places.span(condition.startIndex, condition.endIndex) };
  const test = whole && part === 'until' ? negated(whole) : whole;
  return {
    type: 'loop',
    part,
    own: places.span(node.startIndex, node.endIndex),
    body: places.span(body.startIndex, body.endIndex),
    ...(test ? { test } : {}),
  };
}
