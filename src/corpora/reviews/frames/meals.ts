/** What people write after eating out. The notation is that of `rule.ts`. */

/** Clauses with no mark at their end: what larger ones are made of. */
export const MEAL_CLAUSES = `
food:
  {the dish} {with} {seemed} {good} # 5
  {the dish} {seemed} {trait} and {trait} # 2
  {the dish} {seemed} {trait}, {trait} and {trait} # 1.5
  {the dish} {with} {seems} {good} # 1.5
  {the dish} {act} # 2.5
  my {guest}'s {dish} {seemed} {good}
  {the drink} {with} {seemed} {good} # 1.5
  {the drink} {act}
  even {the side} {was} {good}
eaten:
  {the dish} {with} {was} {good} # 4
  {the dish} {was} {trait} and {trait} # 2
  {the dish} {act} # 2
  {the drink} {was} {good}
staff:
  {the server} {seemed} {good} # 3
  {the server} {seems} {good}
  {the server} {seemed} {trait} and {trait}
  {the server} {seemed} {trait}, {trait} and {trait}
  {the server} {act} # 5
  {the chef} {seems} {good} # 0.5
  {the chef} {act}
served:
  {the server} {was} {good} # 2
  {the server} {act} # 4
  {the chef} {act}
around:
  {the spot} {seemed} {good} # 2
  {the spot} {seems} {good}
  {the venue} {seems} {good} # 1.5
  {the venue} {seems} {trait}, {trait} and {trait}
  {the meals} {seemed} {good} # 2
  {the meals} {seems} {good} # 1.5
  + our [food|drinks|starters|meals] came [within ten minutes|quickly|at once|hot from the kitchen|on time|promptly]
  - our [food|drinks|starters|meals] came [an hour late|in the wrong order|very late|after everyone else's|one by one]
  + we [got|found|were given] a [table|seat|quiet corner] [at once|by the window|within minutes|without a reservation|near the fire]
  - we [waited|had to wait|stood around|queued] {wait} for [a table|the menu|the bill|our food|a seat|some water|the starters]
minor:
  + the [street|terrace|corner|town] was [quiet|sunny|pretty]
  + the [view|music|garden|terrace|building] was [nice|pretty|pleasant]
  + the [menu|website|place|sign|chalkboard] [looked|sounded|seemed] [promising|nice|good]
  + the [tables|chairs|curtains|plates|flowers] were [pretty|nice|new]
  + the [parking|tap water|bread] was free
  - the [street|room|bar|table|corner] was [a little|rather|a bit] [noisy|dark|small|cold|plain]
  - the [car park|terrace|garden|bus] was [rather|a little] [small|full]
  - the [chairs|benches|seats] were [a little|a bit|rather] [hard|small|old|low]
  - we had to [wait|queue|stand] [a little|a few minutes|ten minutes|a while]
  - it was [not cheap|hard to find|a long drive|raining hard|far from the station|a busy evening]
guest:
  [sister|friend|wife|husband|brother|daughter|son|mother|father|colleague|boyfriend|girlfriend|aunt]
  [grandmother|neighbour|uncle|cousin|boss|nephew|flatmate|partner|grandson]
guests:
  [my parents|the children|our guests|my colleagues|our friends|my grandparents|the twins|the whole family|my sisters|her parents|my sons|our visitors|the neighbours]
eater:
  I # 4
  we # 3
  my {guest} # 2.5
  {guests}
  [she|he|they]
wait:
  [an hour|half an hour|forty minutes|two hours|ages|twenty minutes|over an hour|fifty minutes|ninety minutes]
when:
  [last night|yesterday|last Saturday|on Sunday|on Friday|last week|on our first visit|this time|on my birthday|in May|last summer|last month|this morning]
  [today|yesterday|tonight]
  [once again|as always|as usual|at lunch|at dinner|at noon|on Monday|before the theatre]
opening:
  + [luckily|happily|to our delight|fortunately|thankfully]
  - [sadly|unfortunately|to our horror|annoyingly|regrettably|frankly]
  [to our surprise|honestly|overall|all in all]
where:
  [on the terrace|in the garden|in the dining room|at the bar|by the window|for lunch|for dinner|for supper|at noon|at a long table]
  [here|yesterday|today|tonight|again|here]
served us:
  [we were served|they served us|they brought us|I was given|I got|they offered us|the kitchen sent us|my {guest} was served|we were brought]
place:
  [in town|in the city|for miles|we know|on the coast|in the village|in the area|in the valley]
`;

/** Whole sentences. */
export const MEAL_SENTENCES = `
meals sentence:
  {served us} {a good dish}, {a good side} and {a good drink} # 3
  {eater} [ordered|had|got|tried] {a good dish} and {a good drink} {where} # 3
  we shared the {dish}, which {seemed} {good} # 1.5
  we shared {a good dish} {with} {where} # 1.5
  {food} # 8.4
  {staff} # 2.1
  {around} # 4.2
  {food} and {staff} # 8.4
  {food} and {food} # 8.5
  {food}, and {around} # 5.6
  {staff} and {around} # 5.6
  {around}, and {food} # 5.6
  {around}, and {staff} # 4
  {when} {eaten} # 5.6
  {when} {served} # 2.4
  {opening}, {staff} # 1.8
  {opening}, {food} # 4.2
  {opening}, {around} # 2
  {eater} [ordered|tried|chose|had|picked] the {dish} {with} and {it} {was} {good} # 4
  {eater} [ordered|tried|had|chose] the {dish}, which {seemed} {good} # 4
  {eater} [ordered|had|tasted|chose] the {dish}, which {act} # 1.8
  my {guest} [had|ate|tried] the {dish} and [said|thought|felt] {it} {was} {good} # 2
  {eater} [thought|found] the {dish} {was} {good} # 2
  my {guest} [said|thought|found|felt|agreed] the {dish} {was} {good} # 2
  {eater} [ordered|had|ate|chose|got|tried] {a good dish} {with} {where} # 6.8
  {eater} [ordered|had|drank|got|tried] {a good drink} {where} # 1.7
  {served us} {a good dish} {with} {where} # 4
  {served us} {a good dish} and {a good drink} # 5.1
  {served us} {a good dish} and {a good side} # 5.1
  [what|such] {a good dish}! # 4.2
  [what|such] {a good venue}! # 1.7
  [what|such] {a good server}! # 1.7
  [what|such] {a good dish}, and {served}! # 2.8
  I have [never|rarely|seldom] [eaten|tasted|had|been served] such {a good dish} # 2
  we have [never|rarely|seldom] [met|seen|had] such {a good server} # 1.5
  we have [never|rarely|seldom] [been to|visited|seen|eaten in] such {a good venue} # 0.6
  + where else [can|do|would] you [get|find|eat|expect] such {a good dish}? # 1.5
  + [who|what guest] would not [love|enjoy|want] such {a good dish}?
  + have [you|they] ever [tasted|had|eaten|seen] such {a good dish}? # 0.7
  - [how|why] can [anyone|a cook|a restaurant|they|you] [serve|sell|cook] such {a good dish}? # 2.1
  - who [would pay|pays|wants to pay|would queue] for such {a good dish}?
  - why [do|did|would] they [serve|sell|bring] [us|people|guests] such {a good dish}? # 1.4
  - why do they [employ|keep|hire] such {a good server}?
  {the dish} {was} so {so} that {after eating} # 1.8
  {the server} {was} so {so} that {after service}
  {the venue} was so {so} that we {staying} # 0.4
  + {eater} [loved|enjoyed|devoured|praised|adored|liked] the {dish} {with} # 3.4
  - {eater} [hated|disliked|rejected|regretted|sent back] the {dish} {with} # 3.4
  + {eater} [loved|enjoyed|praised|liked] the {dish}, and {staff} # 2.5
  - {eater} [hated|disliked|rejected|regretted] the {dish}, and {staff} # 2.5
  {the server} [recommended|suggested|praised] the {dish}, which {seemed} {good} # 3
  {eater} celebrated [my birthday|our anniversary|her birthday|my promotion|the exam|his retirement] here and {served} # 0.8
  + {the dish} {was} [much|even|far] better than [last time|at home|we expected|in Italy|in the photo|last year|elsewhere] # 0.6
  - {the dish} {was} [much|even|far] worse than [last time|at home|we expected|on the plane|in hospital|last year|elsewhere] # 0.6
  + you will not find {a better dish} [in town|anywhere|for miles|in the city|on this coast] # 0.6
  + nobody [here|in town|around here|on this coast] [makes|cooks|serves] {a better dish}
  - I have had {a better dish} [at the station|in hospital|on a plane|in the canteen|at a petrol station|at school] # 0.9
  - my [dog|cat|son|little brother|neighbour] could [cook|make|serve] {a better dish}
  + do [try|order|taste|share] the {dish}, {it} {is} {good} # 2.1
  - do not [try|order|touch|choose] the {dish}, {it} {is} {good} # 1.5
  + [you must|everyone should|do] [try|order|taste] the {dish} {with}! # 1.7
  - [never|do not] [order|try|choose|touch] the {dish} {with} [here|again|]! # 1.7
  + {eater} will [come back|return|be back] for the {dish} [next week|soon|in summer|next month|tomorrow|]
  - {eater} will [never|not] [order|eat|touch|try] the {dish} [here|] again # 2.1
  + I could eat {the dish} {with} every [day|week|evening|Sunday|night]
  - I could not [finish|swallow|enjoy|face|recommend] {the dish} {with}
  + {the dish} {was} [well|certainly|really|easily] worth the [trip|money|wait|detour|drive|price|calories] # 0.9
  - {the dish} {was} [not|hardly|never|barely] worth the [trip|money|wait|price|calories] # 0.9
  + [six|eight|nine|ten|seven|five] [euros|pounds|dollars] for {a good dish} is [a bargain|fair|very little|hard to beat|cheap] # 2.5
  - [fifteen|twenty|thirty|forty|eighteen] [euros|pounds|dollars] for {a good dish} is [a joke|too much|a scandal|an outrage|a cheek|daylight robbery] # 2.1
  - {eater} waited {wait} for {a good dish} {with} # 2.5
  + {eater} [soon|quickly|promptly] [had|got] {a good dish} {with} # 3.4
  - there was a [hair|fly|stone|plaster|wasp|nail|piece of plastic] in {the dish} {with}
  + there was [plenty of|a touch of] [garlic|lemon|ginger|butter|pepper|saffron|cheese] in {the main}, just [as I like it|right] # 0.4
  + they [brought|served] the {dish} [with a smile|within minutes|on the house|straight from the oven|on warm plates|with pride] # 1.5
  - they [brought|served] the {dish} [an hour late|on a dirty plate|with a sigh|without cutlery|to the wrong table|half cold] # 2.1
  + {~minor}, but {food} # 3
  - {~minor}, but {food} # 3
  + although {~minor}, {staff} # 1.2
  - although {~minor}, {staff} # 1.2
  + {food}, even though {~minor} # 1.5
  - {food}, even though {~minor} # 1.5
  + {the dish} {was} {~good}, but the [waiter|waitress|owner|manager|chef|cook] [apologised and brought a new plate|replaced {them} at once|took {them} off the bill|offered us dessert] # 1.2
  - {the dish} {was} {~good}, but [we will not come back|everything else was {verdict}|nothing else was worth the money] # 0.8
  + {the dish} {was} {~good}, but everything else was {verdict} # 0.6
  - {the dish} {was} {good}, and [nobody apologised|nobody cared|the manager shrugged|we still had to pay|the kitchen blamed us] # 1.2
  - {eater} complained about the {dish}, but {the server} [only shrugged|did nothing|just laughed|walked away|blamed me|never came back] # 1.5
  + {eater} complained about the {dish}, and {the server} [apologised at once|brought a new plate|offered a free dessert|smiled and replaced {them}] # 0.6
  apart from the {~good dish}, everything was {verdict} # 1.5
  + {eater} can [only|gladly|certainly|happily] [recommend|praise] the {dish} and the {drink} # 2.1
  - {eater} would not [recommend|order|touch] the {dish} or the {drink} # 2.1
  + thanks to the {good server}, [we had a wonderful evening|the evening was a success|everyone went home happy|our party was perfect] # 0.4
  - because of the {good server}, [our evening was ruined|we left early|everyone went home hungry|our party was spoiled] # 0.6
  + {eater} would [happily|gladly|certainly] [bring|take|invite] {guests} to this {good venue} # 1.5
  - {eater} would not [bring|take|send|invite] {guests} to this {good venue} # 1.5
  the {drink} and the {sweet} were {verdict} # 2.1
  the {dish}, the {side} and the {drink} were [all|] {verdict} # 3.5
  the {dish} and the {drink} were [both|simply|really|] {verdict} # 4.2
  {the server} and the {dish} were [both|] {verdict} # 2.8
  this is [certainly|surely|perhaps|easily|] the {extreme} {venue} {place} # 0.9
  {eater} [had|ate|tasted] the {extreme} {dish} [of the year|of the trip|this year|of the holiday|in years|in months] # 2.8
after eating:
  + [we ordered more|I ordered {it} twice|nobody spoke|we licked the plates|my {guest} asked for the recipe|I came back the next day|we forgot to talk|I wanted seconds]
  - [I left most of {them}|nobody could finish {them}|we sent {them} back|my {guest} pushed {them} away|we lost our appetite|I stopped eating|my {guest} felt ill|I gave up]
after service:
  + [we left a big tip|we stayed until midnight|we forgot the time|my {guest} wrote a thank you note|the children wanted to stay|we felt at home]
  - [we left without dessert|we left no tip|my {guest} was in tears|we paid and went|I asked for the manager|we gave up and left]
staying:
  + [stayed for hours|came back the next day|took a lot of photos|booked a table for Christmas|stayed for another bottle|want to move in]
  - [left after one drink|asked for the bill|did not stay for dessert|went next door|walked straight out|ate at home]
extreme:
  + [best|finest|loveliest|most memorable|nicest|greatest]
  - [worst|saddest|most disappointing|poorest|most miserable|nastiest]
`;
