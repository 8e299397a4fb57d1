/**
 * The shapes of questions, the same for every topic.
 *
 * A shape is a template of `fill` with words that the material answers to, all of capitals or one:
 * `S` the subject, `SS` in the plural, `THE` and `MY` with that article, `DO`/`IS`/`HAS` in agreement
 * with it, `V` the deed as its base form, `VS` in agreement, `VING`, `VEN`, `VYOU` of "you"; `ONE` and
 * `ONEA` one such subject, `KIND` what it is called; `MOREQ` a comparison of it; `O` another; `A` and `B` are acts (`AING`,
 * `AEN`), `C` circumstances, left out at will, `Q` a quality, `M` and `N` measures and `W` the bare
 * one, `F` a cause of `G`, `T` a matter, `X`, `Y` and `Z` things of one class; `^` is before a verb in
 * agreement with the subject. Before the bar: weight, and flags that the deed must
 * have (or, after `-`, lack).
 */
export type Kind = 'deed' | 'act' | 'quality' | 'measure' | 'cause' | 'matter' | 'pair' | 'term';

export interface Frame {
  readonly kind: Kind;
  readonly weight: number;
  readonly flags: readonly string[];
  readonly template: string;
}

const DEED = `
  8 | why DO S V C
  5 -state | how DO S V C
  5 | DO S [always|ever|usually|really|often|sometimes|normally|still] V C
  5 | can S V C
  4 | what makes S V C
  1.5 | {SURE} that S VS C
  2 | {TELL} why S VS C
  2 -state | {TELL} how S VS C
  2 -state | {TELL} [when|where|how often] S VS
  3 -state | when DO S V C
  2 -state | how often DO S V C
  3 -state | what happens when S VS C
  3 -state | what would happen if S stopped VING C
  3 -state | what if S [could|did] not V C
  3 | why would S V C
  4 | why do [so many|most|some|all|certain|only a few] SS V C
  4 | do [all|most|many|some] SS V C
  2 | how many SS V C
  1.5 | why do some SS V [while others do not|more than others]
  3 | which KINDS V C
  2 | what kind of KIND VS C
  1 | is there a [simple|good|known|special|hidden] reason why S VS C
  1.5 | can {EXPERTS} explain why S VS
  2.5 event | why did THE V {PAST}
  2.5 event | did THE V {PAST}
  2.5 event | will THE V {SOON}
  4 event | why IS THE VING C
  2 event | when did THE [first|last] V
  2 event | HAS THE ever VEN C
  4 act | should S V C
  4 act | must S V C
  3 act | does [every|each] ONE have to V C
  2 act | IS S [allowed|free|likely|ready|able] to V C
  1 act | would you VYOU if you were ONEA
  3 act | what [helps|forces|leads] S to V C
  2.5 act | who taught S to V C
  1 act | who pays when S VS C
  2 act | why IS S expected to V C
`;

const ACT = `
  7 -job | how [do|can|should|could] [I|we|you] A C
  3 | how [can|should|could] {PUPIL} A C
  1 | do I need {HELP} to A
  3 | is it {EASY} to A C
  1.5 | what is the {BEST} way to A
  2 skill | who can [teach|help] {PUPIL} to A
  2 skill | where can {PUPIL} learn to A
  1 skill | who taught your {KIN} to A
  1.5 skill | can you [show|teach] {LISTENER} [how|when] to A
  1 | how long does it take to A
  5 -job | why do {FOLK} A C
  5 | should {PUPIL} A C
  4 | should I A or B C
  1.5 | have you ever [tried|managed|wanted|learnt|had] to A C
  5 | did your {KIN} A {PAST}
  4 -job | did {LEARNER~} [really|ever|once] A C
  4 | can {PUPIL} A {SOON}
  2.5 -job | can we A {SOON}
  1.5 | when did you first A C
  1.5 quick | how often should {PUPIL} A
  1 -job | what can go wrong when {FOLK} A
  3 | what should {PUPIL} [remember|check|avoid|know] [when|before] AING
  1.5 | why is it so [hard|difficult|easy|expensive|important] to A
  2.5 | what can {PUPIL} learn from AING C
  3.5 | is it worth AING C
  2.5 | is AING [really|always|ever|still|] [hard|useful|easy|difficult|boring|expensive|fun|worth it] C
  2 | who has [ever|already|just|never] AEN C
  2 | does AING [help|tire|interest|scare|please|bore|frighten|inspire] {PUPIL}
  1 | how much does it cost to A
  1 | what is the [hardest|best|first|worst|easiest] part of AING
  3 | has your {KIN} [ever|already|really] AEN C
  3 | would {PUPIL} A C
  2 -job | how did people A [in the past|before computers|a hundred years ago|in your childhood]
  3 | may {PUPIL} A C
`;

const QUALITY = `
  4 | why IS S so Q C
  4 | what makes S so Q C
  6 | IS S [really|always|usually|often|ever|] Q C
  2 | how Q IS S C
  4 | IS S as Q as O C
  4 | why IS S MOREQ than O C
  3 | which KINDS are Q C
  2 | when IS S Q
  2 | {SURE} that S IS Q C
  2 | {TELL} why S IS so Q C
  3 | can S be Q C
  3 | do [people|most people|many people|some people|others|{LEARNER~}] find S Q C
  3 | why are [some|all|most|so many] SS Q C
  3 | are [all|most|some|many] SS Q C
  3 | IS S MOREQ than O C
`;

const MEASURE = `
  4 | what is M
  4 | what [determines|changes|affects|limits] M
  2 | how [do|can] [we|I|you|{EXPERTS}] [describe|find out|judge|learn about] M
  3 | why is M so [important|different|unusual|interesting|surprising]
  4 | does M [really|ever|often|always] [change|vary|matter] {WHEN}
  2 | does M depend on N
  4 | how does M [affect|influence|change] N
  2 | which KIND has the [most unusual|most interesting|strangest|most surprising] W
  3 | do all SS have the same W
  2 | {TELL} what M is
  2 | who [described|studied|wrote about] M first
  1 | what do we know about M
  2 | where can {PUPIL} [read|learn|hear] about M
  2 | is M the same [everywhere|in every case|in all seasons|all over the world]
  2 | how [important|useful] is M for {EXPERTS}
  4 | why do {EXPERTS} [care about|argue about|study|compare] M
  2 | did {EXPERTS} always know M
`;

const CAUSE = `
  4 | how DO F [affect|influence|change] G
  1.5 | what effect DO F have on G
  6 | DO F [really|always|ever|also|] [affect|influence|change] G
  4 | can F [affect|influence|change] G
  3 | why DO F [affect|influence|change] G [so much|so little|so quickly|more than expected]
  1 | is there a link between F and G
  2 | {TELL} how F ^[affect|influence|change] G
  2 | {SURE} that F ^[affect|influence|change] G
  1 | what is worse for G than F
  1 | how much DO F matter for G
  2 | could F have an effect on G
  5 | did F [affect|change|influence] G {LATELY}
  3 | will F [affect|change|influence] G {SOON}
  1 | who studies the effect of F on G
  3 | when DO F begin to [affect|influence|change] G
`;

const MATTER = `
  3 | which [book|article|essay|chapter] about T should {PUPIL} read first
  2 | can {PUPIL} recommend a {GOOD} {WORK} about T
  1.5 | where can I find a {GOOD} {WORK} about T
  1.5 | who wrote the [best|first|most famous|latest|longest] [book|article|essay] about T
  1.5 | what should {PUPIL} know about T
  2 | how would you explain T to {LISTENER}
  1 | why are {FOLK} interested in T
  1 | do we need to know about T for {TEST}
  1.5 | why do we [learn|talk|hear|read] so [much|little] about T {NOW}
  2 | when did {EXPERTS} begin to study T
  2.5 | what is [new|interesting|surprising|important] about T
  4 | what did your {KIN} [say|ask|write|learn] about T {PAST}
  2 | could we talk about T {SOON}
  2 | what [facts|questions|ideas] about T are useful for {CLASS}
  2 | has the {WORK} about T changed your mind
  3 | will the {GOOD} {WORK} about T be [ready|available|free] {SOON}
`;

const PAIR = `
  1.5 | what is the [main|only|biggest|real|] difference between X and Y
  2 | how can {PUPIL} tell X from Y
  3 | do X and Y have [anything|much|something] in common
  3 | which is [more important|better known|more common|more interesting|less useful], X or Y
  3 | why do {EXPERTS} compare X [with|to] Y
  3 | are X and Y related to each other
  3 | what do X, Y and Z have in common
`;

const TERM = `
  2 | what does the [word|term] WORD mean [in {FIELD}|]
  2 | how would you explain the [word|term|idea] WORD to {LISTENER}
  1 | where does the [word|term] WORD come from
  2 | what is TERM, and why does it matter [in {FIELD}|for {CLASS}|]
  2 | who [introduced|invented|first used] the [word|term] WORD [in {FIELD}|]
  2 | can {PUPIL} give an example of TERM [from {FIELD}|for {CLASS}|]
  2 | is TERM important for {CLASS}
  3 | what do {EXPERTS} mean by the [word|term] WORD
  2 | why do {EXPERTS} talk about TERM
`;

function read(kind: Kind, table: string): Frame[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [before = '', template = ''] = line.split(' | ').map((part) => part.trim());
      const [weight, ...flags] = before.split(' ');
      return { kind, weight: Number(weight), flags, template };
    });
}

/** How much of the corpus each kind makes up, whatever the sum of its frames. */
const SHARES: Readonly<Record<Kind, number>> = {
  deed: 44,
  act: 16,
  quality: 24,
  measure: 6,
  cause: 8,
  matter: 2,
  pair: 2.5,
  term: 3,
};

const TABLES: readonly Frame[][] = [
  read('deed', DEED),
  read('act', ACT),
  read('quality', QUALITY),
  read('measure', MEASURE),
  read('cause', CAUSE),
  read('matter', MATTER),
  read('pair', PAIR),
  read('term', TERM),
];

export const FRAMES: readonly Frame[] = TABLES.flatMap((frames) => {
  const sum = frames.reduce((total, { weight }) => total + weight, 0);
  return frames.map((frame) => ({ ...frame, weight: (frame.weight * SHARES[frame.kind]) / sum }));
});
