/** What people write after shopping. The notation is that of `rule.ts`. */

/** Clauses with no mark at their end: what larger ones are made of. */
export const SHOP_CLAUSES = `
goods:
  {the thing} {looks} {good} # 5
  {the thing} {looks} {trait} and {trait} # 2
  {the thing} {looks} {trait}, {trait} and {trait} # 1.5
  my new {thing} {looks} {good} # 2
  {the thing} {was} {good}
  {the thing} {act} # 4
  my {relative}'s new {thing} {act}
  {the fresh} {seemed} {good} # 1.5
  {the fresh} {act} # 1.5
sellers:
  {the seller} {seemed} {good} # 3
  {the seller} {seems} {good}
  {the seller} {seemed} {trait} and {trait}
  {the seller} {seemed} {trait}, {trait} and {trait}
  {the seller} {act} # 7
  {the courier} {seemed} {good}
  {the courier} {act} # 2
sold:
  {the seller} {was} {good}
  {the seller} {act} # 3
premises:
  {the shop} {seems} {good} # 2
  {the shop} {seems} {trait} and {trait}
  {the shop} {seems} {trait}, {trait} and {trait}
  {the corner} {seems} {good} # 1.5
  {the deal} {seems} {good} # 1.5
  {the deal} {seemed} {good} # 1.5
  + my [order|parcel|exchange] came [within two days|the next morning|a day early|on time|as promised]
  - my [order|parcel|exchange] [came two weeks late|never came|got lost twice|took a month|went to the neighbours]
  + I [paid|found what I needed|was served|got help] [in no time|within minutes|without any queue|at once]
  - I [queued|waited|had to wait] {hold} [at the till|for an answer|for help|for a refund|outside the changing rooms|at the counter]
trifle:
  + the [shop window|website|colour|packaging|label] [looked|was|seemed] [nice|pretty|promising]
  + the [delivery|parking|gift wrapping|coffee|bag] was free
  + the [music|entrance|smell|lighting] was [pleasant|nice]
  + the [price|colour|size|shape] was [right|fine|good]
  - the [shop|car park|lift|entrance] [is|was] [a little|rather|a bit] [small|hard to find|old|dark]
  - it [was not cheap|came a day late|took a while to find|is far from the station|was a busy day]
  - the [colour|box|packaging|label] is [a little|rather|a bit] [dull|plain|darker than in the photo]
  - I had to [queue|wait] [a little|a few minutes|ten minutes|a while]
relative:
  [daughter|son|husband|wife|mother|sister|friend|father|brother|nephew]
  [niece|aunt|neighbour|grandmother|boyfriend|girlfriend|uncle|colleague|grandfather|flatmate|partner]
buyer:
  I # 4
  we # 2
  my {relative} # 3
  [she|he|they|my parents|our neighbours|my colleagues]
hold:
  [twenty minutes|half an hour|an hour|ages|forty minutes|nearly an hour|thirty minutes|over an hour]
bought once:
  [last week|yesterday|last month|in May|before Christmas|last winter|on Saturday|as a present|today|for my birthday|from this shop|in April|on Sunday]
bought:
  [last week|yesterday|last month|in May|before Christmas|in the sale|online|last winter|on Saturday|in spring|in January]
  [here|there|online|today|yesterday]
recently:
  [last week|yesterday|on Saturday|this morning|last month|before Christmas|on Monday|today|in April|last Friday|once again|as always|as usual]
comment:
  + [luckily|happily|fortunately|thankfully]
  - [sadly|unfortunately|annoyingly|regrettably|frankly]
  [to my surprise|honestly|overall|all in all]
within:
  [in town|in the city|for miles|I know|in the region|in this street|in the area]
`;

/** Whole sentences. */
export const SHOP_SENTENCES = `
shops sentence:
  {buyer} [bought|ordered|chose|found] {a good thing} and {a good small} {bought} # 3
  they [sold|sent] [me|us|my {relative}] {a good thing} and {a good small} # 3
  the {fresh}, the {fresh} and the {fresh} were [all|] {verdict} # 2
  {goods} # 9.8
  {sellers} # 3
  {premises} # 4.9
  {goods} and {goods} # 6.8
  {goods}, and {premises} # 5.6
  {goods}, and {sellers} # 6
  {sellers}, and {premises} # 4
  {premises}, and {sellers} # 4
  {recently} {sold} # 1.8
  {comment}, {sellers} # 1.8
  {comment}, {goods} # 4.2
  {buyer} bought {a thing} {bought} and {it} {looks} {good} # 4
  {buyer} [ordered|bought|chose|found] {a thing}, which {looks} {good} # 3
  {buyer} [ordered|bought|chose] the {thing} {bought}, and {it} {looks} {good} # 3
  the {thing} that {buyer} [bought|ordered|chose|found] {looks} {good} # 3
  the {thing} that {buyer} [bought|ordered|chose|found] {act} # 3
  {buyer} [bought|ordered|chose|found|got] {a good thing} {bought} # 7
  [my {relative}|they|my parents|our neighbours] [gave|bought|sent] [me|us|my {relative}] {a good small} {bought once} # 2.8
  they sold [me|us|my {relative}] {a good thing} {bought} # 4
  the {seller} [sold|sent|showed] [me|us|my {relative}] {a good thing} # 5.6
  my {relative} wears the {wear} {often} # 0.6
  [what|such] {a good thing}! # 4.2
  [what|such] {a good thing}, and {sold}! # 2.8
  [what|such] {a good seller}! # 1.4
  [what|such] {a good shop}! # 1.7
  I have [never|rarely|seldom] [owned|bought|had|seen|used] such {a good thing} # 1.2
  I have [never|rarely|seldom] [met|seen|dealt with] such {a good seller} # 0.9
  we have [never|rarely|seldom] been in such {a good shop} # 0.4
  + where else [can|do|would] you [get|find|buy|see] such {a good thing}? # 0.9
  + who would not [want|love|like|buy] such {a good thing}?
  + have you ever [seen|owned|found|bought] such {a good thing}?
  - [how|why] can [anyone|a shop|they|you] [sell|advertise|offer] such {a good thing}? # 1.5
  - who [buys|needs|would buy|pays for|wants] such {a good thing}? # 1.4
  - why [do|did|would] they [sell|send|offer] [people|customers|us|me] such {a good thing}?
  - why do they [employ|keep|hire] such {a good seller}? # 0.6
  - [what shall I do with|who will take back] such {a good thing}? # 0.6
  {the thing} {is} so {so} that {after buying} # 1.2
  {the seller} {was} so {so} that {after help}
  {the shop} is so {so} that {wandering} # 0.4
  + {the thing} {is} [much|even|far] better than [my old model|I expected|in the photo|the expensive brands|all the others|last year's model] # 0.6
  - {the thing} {is} [much|even|far] worse than [last year's model|I expected|in the photo|the cheap brands|all the others|my old model] # 0.6
  + you will not find {a better thing} [in town|anywhere|at this price|in the city|online] # 0.6
  + nobody [else|in town|online] [sells|makes|offers] {a better thing} # 0.6
  - I have seen {a better thing} [at a flea market|in the rubbish|in the supermarket|at a jumble sale|in a skip] # 0.4
  + do [buy|try|get|order] the {thing}, {it} {is} {good} # 1.5
  - do not [buy|try|get|order] the {thing}, {it} {is} {good} # 1.5
  + {buyer} would [gladly|certainly|happily] buy the {thing} again
  - {buyer} would [never|not] [buy|order|choose] the {thing} again
  - {buyer} [returned|sent back|threw away|regretted|gave away] the {thing} [after a week|the next day|at once|within a month|on Monday|] # 2.8
  + {buyer} [loved|enjoyed|liked|adored] the {thing} [from the first day|for years|all winter|] # 3.4
  + I [love|adore|like|recommend|enjoy] my new {thing} # 0.9
  - I [hate|regret|dislike|returned|resent] my new {thing} # 0.9
  + {the thing} {was} [well|certainly|really|easily] worth [every penny|the wait|the trip|the price|the money] # 0.9
  - {the thing} {was} [not|hardly|never|barely] worth the [price|wait|trip|money|postage] # 0.9
  + [twenty|thirty|ten|fifteen|five] [euros|pounds|dollars] for {a good thing} is [a bargain|fair|very little|hard to beat|cheap] # 1.5
  - [eighty|ninety|two hundred|sixty|seventy] [euros|pounds|dollars] for {a good thing} is [a joke|too much|a scandal|an outrage|a cheek|daylight robbery] # 1.5
  - {buyer} waited [a month|six weeks|half a year|three weeks|until May] for {a good thing} # 2
  + {buyer} [soon|quickly|promptly] [got|received|found] {a good thing} # 2.8
  - {buyer} [asked for|demanded|wanted] a refund and {the seller} {act} # 0.8
  + {buyer} [asked for|wanted|needed] a [refund|receipt|discount|smaller size] and {the seller} [smiled and agreed|agreed at once|sorted it out|{was} {trait}] # 0.8
  [I|we|my {relative}] asked about the {thing} and {the seller} {act} # 2.4
  {buyer} brought back the {thing} and {the seller} {was} {good} # 3
  when {buyer} [returned|brought back] the {thing}, {the seller} {was} {good} # 3
  {the fresh} from the [market|stall|corner shop|farm shop|new shop] {was} {good} # 1.2
  the {fresh} {buyer} bought {bought once} {was} {good} # 2
  my {relative} [thinks|says|agrees] the {thing} {is} {good} # 3.5
  + [everyone|my {relative}|our {relative}|everybody] [admires|praises|likes|wants] my new {thing} # 1.4
  - [everyone|my {relative}|our {relative}|everybody] [laughs at|hates|dislikes|avoids] my new {thing}
  + {~trifle}, but {goods} # 3
  - {~trifle}, but {goods} # 3
  + although {~trifle}, {sellers} # 0.8
  - although {~trifle}, {sellers} # 0.8
  + {sellers}, even though {~trifle} # 0.9
  - {sellers}, even though {~trifle} # 0.9
  + the first {thing} [arrived|came] damaged, but the [shop|firm|seller] [replaced {them} at once|refunded me|sent a voucher|apologised at once] # 0.6
  - {the thing} {is} {~good}, but [the shop will not see me again|the rest of my order was {verdict}|I will never shop here again] # 0.6
  + {the thing} {is} {~good}, but the rest of my order was {verdict} # 0.4
  - {the thing} {was} {good}, and [nobody answered my emails|the shop refused a refund|the manager shrugged|nobody cared|I never got my money back] # 1.2
  - {buyer} complained about the {thing}, but {the seller} [only shrugged|did nothing|just laughed|walked away|blamed me|hung up] # 2
  apart from the {~good thing}, [my|our] order was {verdict} # 1.5
  + {buyer} can [gladly|happily|certainly|only] recommend the {thing} and the {seller} # 2
  + thanks to the {good seller}, [I found the right present|I got my money back|it was all done in minutes|my {relative} has a lovely present] # 0.6
  - because of the {good seller}, [I left without the present|I missed my bus|I cancelled my order|I shop elsewhere now] # 0.4
  + {buyer} would [happily|gladly|certainly] send {people} to this {good shop} # 0.6
  - {buyer} would not send {people} to this {good shop} # 0.6
  + {buyer} will [be back|come back|return] to this {good shop} [soon|next week|before Christmas|in spring|]
  - {buyer} will [never|not] [come back|return] to this {good shop} # 0.6
  the {thing} and the {small} were [both|simply|really|] {verdict} # 4.2
  {the seller} and the [service|prices|selection|delivery|advice|website|repair|packaging] were [both|really|] {verdict} # 1.2
  this is [certainly|surely|perhaps|easily|] the {superlative} {shop} {within} # 0.6
  {buyer} bought the {superlative} {thing} [of the year|in years|on the market|in the shop|in town] # 2
  + {the gift} made a [lovely|perfect|great|charming] present for my {relative} # 0.4
  - {the gift} made a [poor|sad|terrible|disappointing] present for my {relative} # 0.4
people:
  [anyone|my friends|all my friends|my parents|people with children|my neighbours|my colleagues]
often:
  + every [day|weekend|winter|morning] because {it} {is} so {so}
  - only [at home|in the dark|in the garden] because {it} {is} so {so}
after buying:
  + [I bought a second one|I bought two|my {relative} wants one too|I ordered another|I told all my friends|my {relative} borrowed {them}]
  - [I gave {them} away|I sent {them} back|my {relative} refused to use {them}|I want my money back|I threw {them} out|nobody uses {them}]
after help:
  + [I came back the next day|I bought two|we wrote a letter of thanks|I left with a smile|I told all my friends]
  - [I walked out|I left without buying anything|I asked for the manager|I cancelled my order|we went to another shop]
wandering:
  + [we stayed for an hour|I go there every week|we always find something|I could spend a day there]
  - [we left at once|I could not find anything|nobody stays for long|I gave up|I order online now]
superlative:
  + [best|finest|loveliest|most useful|nicest|greatest]
  - [worst|ugliest|most disappointing|most useless|poorest|saddest]
`;
