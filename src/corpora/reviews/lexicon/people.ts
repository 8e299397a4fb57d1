/** Who serves and sells. */
import type { TopicSource } from '../topic';

const MANNERS_GOOD =
  'friendly/kind/welcoming/warm/sweet/lovely!/pleasant | polite/charming/courteous/discreet/respectful | ' +
  'helpful/attentive/thoughtful/obliging/generous | patient/calm/relaxed | quick/efficient/prompt/alert | ' +
  'cheerful/funny/amusing/smiling! | professional/competent/knowledgeable/experienced/well trained! | ' +
  'wonderful*/fantastic*/brilliant*/excellent*/delightful*/marvellous*/great!/a delight!/a joy!';
const MANNERS_BAD =
  'rude/unfriendly/arrogant/impolite/cold/hostile/pushy/insolent | slow/lazy/late | ' +
  'grumpy/moody/impatient/sulky/irritable/bored/stressed | careless/forgetful/inattentive/clumsy/distracted | ' +
  'unhelpful/indifferent/useless* | confused/clueless*/incompetent/badly trained!/overwhelmed | ' +
  'awful*/terrible*/dreadful*/horrible*/hopeless*/a disgrace!/unbearable*';

const SERVED_WELL = `
  greeted us [with a smile|like old friends|at the door|warmly]
  remembered [our names|my order|my birthday|us from last time|my favourite wine]
  explained [every dish|the menu|the wine list|the specials] [patiently|with pride|]
  found us a [quiet|better|lovely|sunny] corner [by the window|on the terrace|near the fire|]
  brought [extra bread|more butter|free olives|water for the dog|crayons for the children|a high chair|a warm blanket] [at once|without being asked|]
  refilled our [glasses|cups|water] [all evening|without being asked|]
  made [us|the children|my mother] laugh
  took [great|good] care of [us|the children|my grandmother|our group]
  recommended [a lovely wine|the best table|a fine dessert|the right wine]
  never rushed us
  split the bill [at once|with a smile|without fuss]
  let us [taste the wine|stay until midnight|choose our table|swap the side dishes]
`;
const SERVED_BADLY = `
  ignored us [all evening|for half an hour|completely|from the start]
  forgot [our drinks|the bread|my starter|half of our order|the side dishes|about us] [twice|completely|]
  spilled [wine|soup|water|gravy|coffee|beer] on my [shirt|dress|jacket|sleeve|bag|coat]
  rolled $their eyes [at us|at my question|when we ordered|]
  argued with [a guest|us|another customer|the next table] [loudly|for ten minutes|]
  got [our order|the bill|everything] wrong [twice|again|]
  brought the wrong [dish|wine|bill|plates|soup|drinks] [twice|again|]
  took our plates away [too early|before we had finished]
  shouted at [a guest|us|the children|an old man]
  rushed us [out of the door|through the meal|from the start]
  added [a tip|a second bottle|drinks we never had] to the bill
  never [smiled|came back|apologised|looked up]
  slammed the [plates|glasses|menus|bill] on the table
  gave our table to [someone else|another couple]
`;

export const PEOPLE: readonly TopicSource[] = [
  {
    name: 'server',
    slots: 'server',
    nouns:
      'waiter (he)|waitress (she)|+waiters|barman (he)|hostess (she)|head waiter (he)|bartender|+waitresses|sommelier|barista|trainee|head waitress (she)|+barmen|barmaid (she)',
    owners: 'the|the|our',
    kinds: 'young|new|blonde|tall|bearded|elderly',
    good: MANNERS_GOOD,
    bad: MANNERS_BAD,
    well: SERVED_WELL,
    badly: SERVED_BADLY,
  },
  {
    // "Our waiter", but "the owner"
    name: 'host',
    slots: 'server',
    nouns:
      '+staff|owner|manager|landlord (he)|landlady (she)|man behind the bar (he)|woman behind the bar (she)|+owners|bar manager|+bar staff|restaurant manager|+managers',
    kinds: 'young|new|tall|elderly|bearded',
    good: MANNERS_GOOD,
    bad: MANNERS_BAD,
    well: SERVED_WELL,
    badly: SERVED_BADLY,
  },
  {
    name: 'chef',
    slots: 'chef',
    nouns: 'chef|cook|head chef|pastry chef|pizza chef',
    owners: 'the|the|their',
    kinds: 'young|new|old',
    good: 'talented/creative/brilliant* | skilled/careful | generous',
    bad: 'careless/sloppy | slow/lazy | hopeless*/clueless*',
    well: 'knew what to do with [fresh fish|herbs|good meat|vegetables|spices]|cooked [everything|each dish|every plate] with [care|love|skill]|surprised us with [a small dessert|an extra course|a plate of cheese|a new dish]|adapted [every dish|the menu] for my [allergy|daughter|guests]|used [only the best|local|fresh] ingredients',
    badly:
      'burnt [everything|half of our order|the onions]|drowned everything in [salt|oil|cream|garlic]|ignored my [nut|milk|egg] allergy|forgot [the salt|the spices|half of our order]|sent out [raw meat|cold plates|the wrong dishes]|closed [early|an hour early|before our order]',
  },
  {
    name: 'seller',
    slots: 'seller',
    nouns:
      'shop assistant|assistant|salesman (he)|saleswoman (she)|cashier|+staff|owner|manager|shopkeeper|+assistants|woman at the till (she)|man at the counter (he)|trainee|+cashiers|woman in charge (she)',
    owners: 'the',
    kinds: 'young|new|tall|bearded|elderly|blonde',
    good: MANNERS_GOOD,
    bad: MANNERS_BAD,
    well: `
      helped me [choose|find] [the right size|a present|a good colour|what I needed|the right model]
      wrapped [the present|everything|each piece] [beautifully|for free|with care|in tissue paper]
      gave me [a refund|a discount|my money back|good advice|a free bag|honest advice] [at once|without fuss|with a smile|]
      answered [all my questions|every question|my email] [patiently|at once|within an hour|]
      carried [the box|everything|my bags] to [the car|my door|the bus stop]
      took [plenty of|enough|all the] time [for us|for my questions|]
      found [my size|the last pair|a spare part|a cheaper model] [at once|in the storeroom|in no time|]
      exchanged [my shirt|the dress|my shoes|the wrong lamp|a broken toy] [at once|without fuss|without the receipt|with a smile]
      repaired [my watch|my bag|the zip|the old one] [for free|in ten minutes|while I waited]
      knew [every product|everything about the products|the answer] [by heart|at once|]
      let me [try everything on|test both models|pay later|return the dress|keep the old one]
    `,
    badly: `
      followed me [around the shop|from shelf to shelf|everywhere]
      refused [to help|to exchange my coat|to look at the receipt|my card|a refund|to call the manager]
      ignored me [completely|for ten minutes|from the start]
      chatted [on the phone|with a friend|with a colleague] while [I waited|we stood there|the queue grew]
      sold me [the wrong size|a broken model|an old model|the wrong cable|a used one]
      blamed me for the [damage|mistake|delay|stain]
      could not answer [a single|one simple|my first] question
      snapped at [me|my daughter|an old lady|a customer]
      laughed at [my question|my budget|us|my size]
      sent me [away|to another branch|to the wrong floor|home again]
      charged me [twice|too much|for the bag|the wrong price]
      lost my [receipt|order|parcel|form]
      rolled $their eyes [at me|at my question|]
      sighed [loudly|when I asked for help|at every question]
    `,
  },
  {
    name: 'courier',
    slots: 'courier',
    nouns: 'courier|delivery driver|delivery man (he)|driver|postman (he)|+fitters',
    owners: 'the',
    kinds: 'young|first|second|new|elderly',
    good: 'friendly/kind | polite/courteous | careful | punctual/quick | helpful',
    bad: 'rude/unfriendly | careless/clumsy | late/slow | grumpy',
    well: 'carried [everything|the box|my order] up [the stairs|four floors|to our flat]|arrived [on time|to the minute|early]|called [an hour|ten minutes|a day] before|took the [packaging|old one|rubbish] away|left the parcel [with a neighbour|in a safe place]',
    badly:
      'left the parcel [in the rain|on the street|in a puddle|with a stranger]|never [came|called|rang the bell]|arrived [three hours late|at midnight|a week late]|threw the [box|parcel] over the [fence|gate|wall]|scratched our [door|floor|wall]|dropped the [box|parcel] on [the stairs|my foot]',
  },
];
