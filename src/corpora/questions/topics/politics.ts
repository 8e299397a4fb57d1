/** What people ask about politics: offices, laws, votes and public affairs of no country in particular. */
import type { TopicSource } from '../topic';

export const POLITICS: TopicSource = {
  label: 'politics',
  nouns: `
  LEARNER*: citizen|student|newcomer|voter|pupil|foreigner|teenager|councillor|pensioner|journalist|farmer|nurse|tenant|baker / young|worried|curious|busy|shy|angry|patient|lonely
  OFFICE* politician: mayor|president|senator|governor|minister|councillor|deputy|chancellor|prime minister|party leader|foreign minister|finance minister|defence minister|district chief|education minister|member of parliament=members of parliament / new|young|popular|former|honest|old|good|famous|experienced|unpopular|local|powerful|rich
  JUDGE* official: judge|ambassador|diplomat|prosecutor|mediator|commissioner|election officer|civil servant|speaker|press officer|clerk|interpreter|tax inspector|consul|police chief / senior|young|new|retired|old|good|experienced|honest|famous|foreign|strict
  BODY institution: parliament|senate|city council|cabinet|committee|town assembly=town assemblies|coalition|regional council|lower house / new|small|regional|large|independent|powerful|local|old|strong|weak
  AGENCY agency=agencies: ministry=ministries|audit office|electoral commission|high court|tax office|embassy=embassies|police department / new|small|regional|large|independent|powerful|local|old
  LAW law: law|bill|treaty=treaties|constitution|decree|regulation|amendment|trade agreement|tax law|school reform|pension reform|building rule|traffic law|press law|labour law|climate law|electoral law / new|old|strict|complicated|unpopular|simple|popular|fair|modern|important
  TAX tax: income tax=income taxes|fuel tax=fuel taxes|property tax=property taxes|tourist tax=tourist taxes|import duty=import duties|road toll|parking fee|sales tax=sales taxes / high|low|new|local|unfair|special|old|small
  VOTE vote: election|referendum|secret ballot|local election|runoff|presidential election|postal vote|by election|mayoral election|party vote / close|early|free|fair|important|late|national
  PUBLIC group: voters+|citizens+|farmers+|students+|pensioners+|nurses+|tenants+|workers+|parents+|fishermen+|commuters+|shop owners+|young people+|first time voters+|cyclists+|soldiers+|taxi drivers+|engineers+|artists+|doctors+|shopkeepers+|librarians+ / angry|worried|local|disappointed|many|poor|rich|busy|happy|undecided|rural
  PARTY: party=parties|trade union|pressure group|youth council|opposition party=opposition parties|citizens initiative|employers association|green party=green parties|student union|farmers union|rural party=rural parties|workers party=workers parties|centre party=centre parties / small|new|large|local|old|rich|poor|popular|successful|divided|moderate
  STATE state: republic|monarchy=monarchies|democracy=democracies|federation|province|small state|kingdom|empire|city state|neighbouring state / young|stable|rich|old|modern|poor|neutral|powerful|peaceful|remote
  PLACE: village|city=cities|capital city=capital cities|district|town|border region|suburb|valley|port|county=counties|coastal town|region / rich|poor|quiet|growing|northern|remote|southern|industrial|old|large
  ISSUE: public transport-|housing-|education-|health care-|clean water-|child care-|public safety-|rural schools+|street lighting-|night buses+|cycle lanes+|public libraries+|flood protection-|school meals+|rubbish collection-|broadband-|air quality-|road repairs+|youth clubs+|winter roads+|fire brigades+|drinking water-|energy supply-|heating-|tourism- / better|cheap|local|modern|good|affordable
  RIGHT right: free speech-|the right to vote|the right to strike|the freedom of the press|equal pay-|privacy-|the right of asylum|freedom of assembly-|the right to a fair trial
  IDEA: democracy-|federalism-|neutrality-|sovereignty-|transparency-|compromise-|bureaucracy-|free trade-|diplomacy-|justice-
  EVENT: debate|press conference|election campaign|summit|strike|protest march|public hearing|budget meeting|state visit|inauguration|town meeting|trade fair|cabinet meeting|peace conference|question time-|citizens forum / long|public|peaceful|short|local|important|boring|late|small
  PAPER document: petition|manifesto|election poster|budget plan|report|speech=speeches|party programme|letter of protest=letters of protest|leaflet|appeal / long|short|official|public|new|secret|early|honest|critical
  MEDIA: newspaper|radio station|news website|magazine|television channel|weekly paper|local paper / national|new|free|independent|foreign|popular|small
`,
  phrases: `
  PUPIL: {a LEARNER}
  EXPERTS: historians|lawyers|journalists|economists|{OFFICE~}|{JUDGE~}|political scientists
  WHEN: over time|in wartime|from state to state|after an election|with public opinion|during a crisis
  FIELD: politics|public law|economics|public administration|diplomacy|civics|political history|journalism|campaigning
  WHEREABOUTS: at school|in a small town|at the town hall|without a lawyer|without much money|at a young age|in the capital|in a district|by post|online
  HELP: a passport|a lawyer|a permit|signatures|identification|a registered address|public support|a witness|a form|money
  CAUSE: [lower|stable] rents|[cheaper|more] buses|more teachers|[cleaner|safer] [rivers|beaches|streets]|a new [bridge|school|station|market]|longer holidays|[more|safer] playgrounds|better [hospitals|roads|trains|schools]|a [swimming pool|stadium|skate park|theatre]|[higher|fair] wages|more [parks|trees|doctors|jobs|flats]|lower [fees|fines|taxes]
  DECISION: {a LAW}|{a TAX}|the budget|the [school|tax|prison|army|health|land] reform|the [peace|housing|climate|traffic|water|energy] plan|a new [hospital|airport|motorway|prison]|{CAUSE}
  PRICE: rents|the price of bread|wages|the price of [fuel|milk|water|land]|food prices
`,
  deeds: `
  OFFICE: promise {CAUSE}|visit {PLACE~}|answer [letters|questions|critics]|avoid [interviews|questions|debates]|lose [support|popularity|votes]|resign|give [long|short] speeches|thank volunteers @ before {VOTE~}|after {VOTE~}|during {EVENT~}|in {PLACE~}|in [spring|an election year]|so [often|rarely] # act
  OFFICE: support|oppose|delay|defend|announce|criticise|promote @@ {DECISION} @ before {VOTE~}|after {EVENT~}|during {EVENT~}|in a newspaper|on [television|the radio]|without [explanation|consulting {PUBLIC~}]|in public|at the last moment|against the advice of experts # act event
  OFFICE: meet|listen to|ignore|consult|invite|reassure @@ {PUBLIC~}|journalists|{PARTY~}|trade unions|foreign guests|lobbyists|mayors|scientists|teachers|bankers|journalists @ before {VOTE~}|before {EVENT~}|after {EVENT~}|in secret|in {PLACE~}|every [week|month|year]|behind closed doors # act event
  JUDGE: wear [a robe|a uniform|a badge|dark suits]|keep [records|secrets|a diary]|remain neutral|refuse [gifts|interviews|invitations]|take an oath|speak [several languages|slowly]|declare $their income|work overtime @ during {EVENT~}|during {VOTE~}|before {VOTE~}|in [public|court|office]|in {STATE~}|after a scandal # act state
  JUDGE: check|sign|publish|translate|question|read|approve @@ {PAPER~}|{LAW~}|the results|the evidence|the minutes|the accounts @ before {EVENT~}|after {VOTE~}|without [delay|help|pay]|in {STATE~}|so [carefully|late|slowly]|behind closed doors # act
  BODY: vote on|debate|reject|approve|postpone|discuss @@ {DECISION} @ at night|in public|before [the summer|the holidays|{VOTE~}]|after {EVENT~}|without {a EVENT}|by a [narrow|large|two thirds] majority|in [a single day|one session|secret] # act event
  BODY: meet|vote|elect a leader|take [minutes|a break]|need a majority|sit in [a circle|rows]|work so slowly|count each vote @ in [the evening|secret|summer|public|winter]|behind closed doors|on Mondays|after {VOTE~}|during {EVENT~}|in {STATE~} # act
  BODY|AGENCY: spend|save|waste|need|collect|borrow @@ so much money on {ISSUE}|more money for {ISSUE}|public money @ in {PLACE~}|every year|before {VOTE~}|during a crisis|without a plan|in an election year # act event
  AGENCY: publish|check|copy|study|translate|reject|delay @@ {PAPER~}|the accounts|the results|the files|the rules for {VOTE~} @ before {VOTE~}|every year|in several languages|without explanation|so slowly|after a scandal|in {STATE~} # act event
  PUBLIC: vote [early|by post|so rarely|against {LAW~}]|demonstrate|protest|trust {OFFICE~}|distrust {MEDIA~}|change $their minds|stay at home|sign petitions|support {PARTY~} @ before {VOTE~}|during {VOTE~}|in {PLACE~}|after {EVENT~}|in bad weather|in [rich|poor] districts|during a crisis # act
  PUBLIC: demand|oppose|welcome|expect|support|reject @@ {DECISION}|{CAUSE}|{CAUSE} and {ISSUE} @ in {PLACE~}|before {VOTE~}|after {EVENT~}|during a crisis|every spring|near the border|after a long winter # act
  PUBLIC: write to {OFFICE~}|complain about {ISSUE}|pay {TAX~}|read {PAPER~}|follow {EVENT~}|ask for {ISSUE}|talk about {ISSUE}|argue about {LAW~} @ before {VOTE~}|in {PLACE~}|during {EVENT~}|at work|on the radio|so [often|rarely] # act
  PARTY: choose a [leader|slogan|colour]|lose [members|money|votes]|win [seats|votes]|split|form coalitions|publish {PAPER~}|raise money|hold primaries|train volunteers @ before {VOTE~}|after {VOTE~}|in {PLACE~}|during {EVENT~}|without rich donors|in [autumn|an election year] # act
  PARTY: campaign for {CAUSE}|support {DECISION}|oppose {DECISION}|organise {a EVENT}|demand {CAUSE}|ask members about {ISSUE} @ in {PLACE~}|before {VOTE~}|after {EVENT~}|without [money|experts]|on the street|every year # act event
  LAW: protect [{PUBLIC~}|minorities|rivers|forests|children|savings]|apply to [{PUBLIC~}|visitors|companies|{OFFICE~}]|need [approval|a signature|a majority]|mention {ISSUE}|fail|expire|take so long @ in {STATE~}|in wartime|after {VOTE~}|without the consent of {BODY~}|in [practice|court|an emergency]|after one year # state
  LAW: guarantee|restrict|affect|mention|limit @@ {RIGHT}|the power of {OFFICE~}|the work of {BODY~}|{MEDIA~}|working hours|the use of {TAX~} @ in {STATE~}|in wartime|during {VOTE~}|in an emergency|for [foreigners|minors|prisoners] # state
  TAX: hurt {PUBLIC~}|pay for {ISSUE}|rise|change|bring in so little money|depend on income @ in {STATE~}|in {PLACE~}|every year|before {VOTE~}|during a crisis|after a bad harvest # state
  VOTE: take place [on Sundays|in secret|in schools]|need observers|cost so much|end in a draw|attract [few|so many] {PUBLIC~}|decide [so much|so little]|change [the course|the mood] of {a STATE} @ in {STATE~}|in {PLACE~}|in [spring|autumn|wartime]|every four years|after a scandal # state
  STATE: have [two chambers|a written constitution|a small parliament|so many holidays|so few voters]|join [alliances|international treaties]|sign {LAW~}|need {ISSUE}|close $their borders|send ambassadors abroad|change $their [flag~|laws|constitution~] @ in [wartime|peacetime]|after {VOTE~}|during a crisis|without {a VOTE}|in [modern|ancient] times # state
  PLACE: need {ISSUE}|invest in {ISSUE}|elect {a OFFICE}|vote on {ISSUE}|depend on {TAX~}|grow so fast|lose [jobs|schools|young people] @ every [year|four years]|during a crisis|after {VOTE~}|near the border|without help from {BODY~} # state
  MEDIA: influence {PUBLIC~}|criticise {OFFICE~}|mention {ISSUE}|predict {VOTE~}|quote {OFFICE~}|simplify {LAW~} @ before {VOTE~}|during {EVENT~}|so [often|rarely]|in {STATE~}|after a scandal # state
  PAPER: need [signatures|a stamp|a date]|mention {ISSUE}|contain [promises|mistakes|numbers]|change the mind of {OFFICE~}|influence {BODY~}|reach {PUBLIC~} @ before {VOTE~}|in {PLACE~}|in several languages|so late|in {STATE~} # state
  EVENT: last so long|end without [a result|an agreement]|take place [outdoors|in private]|interest {PUBLIC~}|start with {a PAPER}|cost so much @ before {VOTE~}|in {PLACE~}|in [summer|winter]|during a crisis|at night # state
`,
  acts: `
  register to vote|vote by post|vote in {a VOTE}|spoil a ballot paper|check the [result|rules] of {a VOTE} @ after moving house|from abroad|without a passport|at the last minute|in a new district|for the first time
  write to {a OFFICE} about {ISSUE}|complain to {a OFFICE} about {ISSUE}|ask {a OFFICE} about {CAUSE}|thank {a OFFICE} for {CAUSE} @ politely|without a lawyer|before {VOTE~}|in a short letter|together # quick
  start [a petition|an appeal|a campaign] for {CAUSE}|write {a PAPER} about {ISSUE}|collect signatures for {CAUSE}|sign a petition for {CAUSE}|publish {a PAPER} about {ISSUE} @ online|at school|in {a PLACE}|without money|before {VOTE~}|in one week # skill
  organise {a EVENT} about {ISSUE}|speak at {a EVENT}|attend {a EVENT}|lead {a EVENT}|follow {a EVENT} @ in {a PLACE}|without a permit|at a young age|on a small budget|in winter|for the first time # skill
  join {a PARTY}|found {a PARTY}|leave {a PARTY}|volunteer for {a PARTY}|raise money for {a PARTY} @ at a young age|in {a PLACE}|without much time|before {VOTE~}|at sixteen # once
  become {a OFFICE!}|become {a JUDGE!}|work for {a AGENCY!}|stand for election as {a OFFICE!}|work as {a JUDGE!} @ without a degree|in {a STATE}|at a young age|without rich friends|after forty # once job
  contact {a AGENCY}|contact {a BODY}|visit {a BODY}|watch {a BODY} at work|write a report about {a BODY}|appeal to {a AGENCY} @ on a day trip|with a school class|without an appointment|from abroad|during a crisis # quick
  read {a LAW}|understand {a LAW}|explain {a LAW} to {PUBLIC~}|challenge {a LAW}|find the text of {a LAW}|improve {a LAW} @ without a lawyer|in one evening|in court|online|in plain language # skill
  pay {a TAX}|appeal against {a TAX}|calculate {a TAX}|protest against {a TAX}|avoid mistakes with {a TAX} @ online|at a young age|without an accountant|from abroad|on time # quick
  explain {RIGHT} to [children|teenagers|newcomers]|defend {RIGHT}|write an essay about {RIGHT}|campaign for {RIGHT}|learn more about {IDEA} @ in class|in simple words|in {a PLACE}|with examples|without shouting # skill
  count the votes in {a VOTE}|observe {a VOTE}|predict {a VOTE}|organise {a VOTE}|understand the result of {a VOTE} @ at school|without computers|in {a PLACE}|fairly|within one day # skill
  find out who represents {a PLACE}|find out how {a BODY} votes|find out what {a OFFICE} earns|compare {PARTY~}|check the promises of {a OFFICE} @ online|before {VOTE~}|without bias|in one evening|from old newspapers # skill once
  interview {a OFFICE}|interview {PUBLIC~} about {ISSUE}|debate {ISSUE} with {PUBLIC~}|write a speech about {ISSUE}|give a speech about {RIGHT}|moderate {a EVENT} @ at school|on the radio|in five minutes|without notes|in {a PLACE} # skill
  campaign for {ISSUE}|campaign for {CAUSE}|fight for {CAUSE}|ask for {CAUSE}|find support for {CAUSE} @ in {a PLACE}|without {a PARTY}|on a small budget|at sixteen|near the border|in {a PLACE} # skill
  draw up {a PAPER}|translate {a PAPER}|hand in {a PAPER}|distribute {PAPER~}|read {a PAPER} critically @ in {a PLACE}|before {VOTE~}|on time|for a friend|without help # skill quick
`,
  qualities: `
  OFFICE: popular with {PUBLIC~}|powerful|quiet|unpopular|important|well paid|hard to reach|careful @ before {VOTE~}|after {EVENT~}|in {PLACE~}|in {STATE~}
  JUDGE: independent|important|strict|discreet|neutral @ during {VOTE~}|in {STATE~}|before {EVENT~}|in wartime
  BODY|AGENCY: powerful|efficient|expensive|slow|weak|divided over {ISSUE}|independent|important @ in {STATE~}|before {VOTE~}|during a crisis|in {PLACE~}
  LAW: unpopular|complicated|important|hard to change|popular with {PUBLIC~}|necessary|controversial @ in {PLACE~}|in {STATE~}|before {VOTE~}
  TAX: unpopular|high|necessary|low|hard to collect|popular with {PUBLIC~} @ in {PLACE~}|in {STATE~}|this year
  VOTE: important|close|expensive|boring|hard to predict|noisy @ in {PLACE~}|in {STATE~}|for {PUBLIC~}|this year
  PARTY: successful|divided|popular with {PUBLIC~}|poor|unpopular @ in {PLACE~}|before {VOTE~}|after {EVENT~}
  ISSUE: expensive|important|controversial|difficult to improve|scarce @ in {PLACE~}|to {PUBLIC~}|before {VOTE~}|this year
  PUBLIC: angry about {ISSUE}|interested in {ISSUE}|afraid of {TAX~}|tired of {EVENT~}|undecided|hard to convince @ in {PLACE~}|before {VOTE~}|this year|after {EVENT~}
  RIGHT: important|hard to protect|limited|necessary|fragile @ in {STATE~}|to {PUBLIC~}|in wartime|during {VOTE~}
  EVENT: long|boring|important|noisy|peaceful|crowded @ in {PLACE~}|before {VOTE~}|for {OFFICE~}|this year
  STATE: neutral|stable|rich|divided|peaceful @ in peacetime|after {VOTE~}|compared with {STATE~}
`,
  measures: `
  salary|term|power|role|popularity|office|advisers: OFFICE
  role|independence|training|salary|oath: JUDGE
  budget|size|power|president|agenda|role|history: BODY|AGENCY
  purpose|wording|history|cost|effect|length: LAW
  level|purpose|effect|history: TAX
  result|cost|date|purpose|fairness|turnout: VOTE
  programme|leader|history|slogan|budget|origin: PARTY
  constitution|capital|flag|population|anthem: STATE
  budget|mayor|population|council|school system: PLACE
  cost|quality|future|importance: ISSUE
  length|purpose|result|cost: EVENT
  author|length|style|purpose: PAPER
`,
  causes: `
  a new {TAX.!}|inflation|a trade agreement|a strike|+import duties|a currency reform|tourism|a bad harvest|+high rents > {PRICE}|the [mood|worries] of {PUBLIC~}|the income of {PUBLIC~}|the budget of {PLACE~}|trade between {STATE~}|jobs in {PLACE~}|{ISSUE} in {PLACE~}
  a low turnout|a scandal|bad weather|a famous candidate|+opinion polls|+postal votes|+election posters|a television debate > the result of {VOTE~}|the power of {PARTY~}|the [mood|choice|votes] of {PUBLIC~}|the popularity of {OFFICE~}|the [budget|success|programme] of {PARTY~}
  a coalition|the opposition|a new constitution|a vote of confidence|+term limits|federalism|the court|a long crisis > the power of {OFFICE~}|the work of {BODY~}|the stability of {STATE~}|{RIGHT}|{LAW~}|{BODY~}
  +media|the internet|lobbying|education|+rumours|censorship|income|age > the opinion of {PUBLIC~}|{VOTE~}|trust in {OFFICE~}|the work of {BODY~}|interest in {ISSUE}|{RIGHT}|the choice of {PUBLIC~}
  migration|climate change|an ageing population|urban growth|+low wages|a budget cut|a new highway|+school closures > {ISSUE} in {PLACE~}|the future of {PLACE~}|the life of {PUBLIC~}|the budget of {PLACE~}|the taxes in {PLACE~}
`,
  matters: `
  the history of {RIGHT}
  the [power|election|salary|duties] of {OFFICE~}
  the [history|rules|work] of {BODY~}
  the [history|future|rules] of {LAW~}
  {TAX~}
  {ISSUE} in {PLACE~}
  {IDEA}
  the [history|origin|financing] of {PARTY~}
  the [rules|history|cost] of {VOTE~}
  [voting|electoral|school|pension|party] systems
  [peace|trade|budget|climate] talks
  the [fall|history|rise] of {STATE~}
  {RIGHT}
  the [work|role|duties] of {JUDGE~}
  [local|foreign|environmental|economic|school] policy
  the separation of powers
  political [jokes|songs|cartoons|posters|speeches|language]
  [public|national|local] debt
`,
  terms:
    'democracy-|federalism-|veto|coalition|quorum|referendum|filibuster|mandate|amnesty-|sovereignty-|lobbying-|' +
    'bureaucracy-|civil service|constituency|embargo|manifesto|majority|impeachment-|inflation-|swing voter|' +
    'shadow cabinet|public debt-|separation of powers-|censorship-',
};
