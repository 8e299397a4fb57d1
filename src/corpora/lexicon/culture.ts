/** Scenes of books, music, pictures and parties. */
import type { SceneSource } from '../notation';

const library: SceneSource = {
  name: 'library',
  times: 'day|afternoon|evening|school',
  places: 'in the library',
  wear: 'round glasses|a grey cardigan|a blue shirt|a long skirt',
  marked: 'with a pile of books|with a notebook|with a pencil',
  from: 'from the next table|from behind a shelf',
  when: 'a telephone rang|the lights went out|a book fell off the shelf|the library closed',
  exclaim: `
    how quiet it is in the library [today|in the evening]
    so many [old|thick|new] books are on these shelves
    what a [sad|funny|wonderful] story this is
  `,
  doings: `
    student|ELDER|teenager: read [a thick book|an old map|a history of the city|the newspaper] ~ silently @ *|at a long table|by the window # sit fun
    student|woman: look for a book about [birds|volcanoes|ships|Italy] @ *|on the top shelf
    student|teenager|girl: borrow [a novel|three books|a book of poems|an atlas] @ from the library # event
    student|man|pupil: return [the books|a novel|a comic] [late|on time|after a year] @ # event
    librarian: put the books back ~ quietly|patiently @ on the shelves|in the right order
    librarian: read the children [a story|a poem|a book about a bear] ~ softly @ *|on a red carpet % afternoon
    librarian: find [the right book|an old letter|a forgotten map] ~ quickly @ in the cellar|on the last shelf # event
    librarian: climb ~ carefully @! up a tall ladder|to the top shelf
    librarian|man|student: whisper ~ softly @! behind a shelf|in the library
    +two students|student: study for the exam ~ silently @ *|at a long table % day|evening # sit
    student|man|woman: write [in a notebook|a long essay|a poem] ~ quickly @ *|by the window|at a long table # sit
    student|old man|teenager: fall asleep @! over a book|in the library|in a soft chair % afternoon # event
    CHILD|toddler|KIDS: look at [a picture book|a book about whales|old comics] @ on the red carpet|* # sit fun
    teenager|girl: hide a letter @ in a dictionary|between two books # event
    old man|teacher|woman: read the newspaper ~ slowly @ *|by the window % morning|day # sit fun
    guard|cleaner: switch off the lamps ~ one by one @ * % evening
    dust: dance ~ slowly @! in the light of the window|above the old books
    the library cat: sleep ~ soundly @! on a pile of newspapers|between two dictionaries|on the radiator
  `,
  things: `
    a pile of [books|newspapers|old maps] ~ lie @ on the long table|on the floor # left
    a [tall|wooden|narrow] ladder ~ stand @ against the shelves|beside the door
    a [notebook|pair of glasses|pencil] ~ lie @ on the long table|between the books # left
    a [green|small|bright] lamp ~ stand @ on each table|beside the computer
  `,
  states: `
    the library: closed|open until nine|warm and quiet|full of students % day|evening
    the [book|novel|story]: long but exciting|too sad for me|older than my grandfather
    the atlas: too heavy for the child|on the top shelf|missing
    the librarian: patient|strict but kind|always quiet
    +the shelves: full|dusty|too high for the children
  `,
};

const museum: SceneSource = {
  name: 'museum',
  times: 'day|morning|afternoon|school',
  places: 'in the museum',
  wear: 'a dark uniform|a long coat|a red scarf|a smart dress',
  marked: 'with a camera|with a sketchbook|with a guidebook',
  from: 'from the stairs|from the next room',
  when: 'the lights went out|an alarm rang|the museum closed|a child began to laugh',
  exclaim: `
    what a [strange|beautiful|famous|tiny] painting that is
    how [old|huge|heavy] the [dinosaur|statue|ship] in the museum is
  `,
  doings: `
    visitor|tourist|couple|ELDER: look at [a painting of the sea|an old portrait|the Roman coins|a marble statue] ~ silently|closely @ *|in the last room # stand fun
    visitor|woman|pupil: read the [sign|guidebook] ~ carefully @ beside the painting|in the first room # stand
    guard: watch the [visitors|children|door] ~ silently|closely @ from a chair|in the last room
    guard: yawn ~ quietly @! beside a famous painting|on a hard chair|in the museum
    guard: doze ~ peacefully @! on a hard chair|in the last room % afternoon
    student|girl|old man: draw [a Roman statue|the skeleton of a whale|a golden mask] ~ slowly @ *|on a folding chair # sit fun
    CHILD|pupil|boy|girl: count the [bones|teeth] of the dinosaur ~ eagerly @ * # fun
    CHILD|boy|toddler: touch [the statue|a painting|an old drum] ~ secretly @ * # event
    the guide|woman: explain the [painting|map|old machine] to [the tourists|a school class|the visitors] ~ patiently @ # stand
    +the pupils|tourist|family: follow the guide ~ slowly @ through the museum|into the next room
    tourist|couple: buy [a postcard|a poster|two tickets] @ at the museum # event
    man|+two men: hang a [huge|famous|new] painting ~ carefully @ on the white wall|in the first room % morning
    cleaner: dust the [statues|glass cases|dinosaur] ~ carefully @ * % morning|evening
    woman|visitor|ELDER: rest @! on a bench|in front of a painting|beside the dinosaur # sit
    couple|PAIR|student: talk about [a painting|the old ship|the artist] ~ softly @ *|in front of a statue # stand
    man|tourist: take a picture of [the dinosaur|an old clock|the golden mask] ~ secretly @ *
  `,
  things: `
    a [Roman|marble|broken] statue ~ stand @ at the entrance|in the last room
    the skeleton of a [whale|dinosaur|horse] @ in the first room|above the stairs
    a [small|famous|dark] painting of [a storm|a girl|the harbour] ~ hang @ on the white wall|in the last room
    a [silver|golden|wooden] mask ~ lie @ in a glass case
    a [camera|guidebook|small glove] ~ lie @ on the bench|beside the statue # left
  `,
  states: `
    the museum: free for children|closed|full of tourists|nearly empty % day|winter
    the [painting|mask|statue]: very old|smaller than I thought|famous all over the world|new
    the guard: bored|friendly|older than the paintings % afternoon
    the dinosaur: taller than the bus|eighty million years old
  `,
};

const concert: SceneSource = {
  name: 'concert',
  times: 'evening|night|day',
  places: 'in the concert hall|on the stage',
  wear: 'a black dress|a dark suit|a silver dress|a bow tie',
  marked: 'with long hair|with a violin|with closed eyes',
  from: 'from the balcony|from the last row|from behind the curtain',
  when: 'a string broke|the lights went out|somebody coughed|the curtain fell',
  exclaim: `
    what a [wonderful|sad|famous] song that was
    how [softly|beautifully|loudly] the [pianist|singer|orchestra] plays
    bravo, the [singer|orchestra|little girl] was wonderful
  `,
  doings: `
    singer|+two singers: sing [a sad song|an old song|a song about the sea|in Italian] ~ beautifully|softly @ on the stage|under the bright lights % evening # heard fun
    the pianist|girl|student: play [a waltz|a slow melody|a sonata] ~ beautifully|softly @ on the piano|in the concert hall # heard fun
    musician|+three musicians: tune the [violins|guitars] ~ quietly @ behind the stage|before the concert # heard
    musician|girl|boy: practise the [violin|trumpet|cello|drums] ~ patiently|badly @ in the next room|behind the stage|every day after school # heard
    the orchestra|+the musicians: play ~ softly|loudly @! in the concert hall|under the stars|in the park # heard
    the conductor: raise $their hands ~ slowly @ in front of the orchestra # event
    the choir|+the children: sing ~ softly|beautifully|loudly @! in the church|on the stage|in the square % evening|winter # heard fun
    couple|student|teenager|woman: dance ~ wildly|slowly|happily @! in front of the stage|to the music|until midnight % evening|night # fun
    +the audience|ELDER|couple: listen to the [pianist|orchestra|singer|music] ~ silently @ in the concert hall|from the balcony # sit fun
    +two hundred people: clap ~ loudly|wildly @! in the concert hall|at the end of the song # heard
    man|old man|boy: fall asleep @! in the last row|in the middle of the concert # event
    boy|girl|actor: forget the [words|next line] ~ suddenly @ on the stage|in front of everyone # event
    actor|singer|+the actors: bow ~ deeply|proudly @! on the stage|in front of the curtain # event
    actor: put on [a false beard|a golden crown|a long black coat] ~ quickly @ behind the stage % evening # event
    actor: learn the [words|part] by heart ~ slowly @ on the train|behind the stage|in a quiet café % day
    CHILD|family|couple: watch [a puppet play|the clowns|an old film|a comedy] @ at the theatre|from the balcony # sit fun
    the clown: juggle with [five balls|burning torches|oranges] ~ easily @ on the stage|in the big tent # 
    street musician|+two musicians|student: play the [drums|trumpet|saxophone] ~ loudly @ outside the theatre|in the underground # heard
    boy|girl|the twins: practise the piano @ before dinner|in the living room # heard chore
    the curtain: rise ~ slowly|suddenly @ # event
  `,
  things: `
    a [black|grand|old] piano ~ stand @ on the stage|in the concert hall
    a [violin|trumpet|bow tie] @ on a chair|behind the stage # left
    a bunch of [white roses|lilies|red tulips] @ on the piano|behind the stage # left
    +three empty [chairs|seats] ~ stand @ on the stage|in the first row
  `,
  states: `
    the concert: sold out|free|longer than last year|nearly over % evening
    the [concert hall|theatre]: full|dark and silent|sold out % evening
    the song: sad|old but beautiful|too high for my voice
    the [singer|pianist]: nervous|only twelve years old|famous in the whole country
    +the [tickets|seats]: expensive|sold out|in the last row
    the piano: out of tune|older than the theatre
  `,
};

const party: SceneSource = {
  name: 'party',
  times: 'evening|day|summer|afternoon',
  places: 'at the party',
  wear: 'a paper hat|a white dress|a silver tie|dancing shoes',
  marked: 'with a glass of lemonade|with a flower in $their hair|with a big present',
  from: 'from the stairs|from the garden|from the kitchen',
  when: 'the music stopped|the cake arrived|the doorbell rang|the lights went out',
  exclaim: `
    what a [wonderful|huge|beautiful] cake
    how [well|wildly|happily] my [grandmother|uncle|sister] dances
    happy birthday to [my little brother|the twins|our neighbour]
  `,
  doings: `
    FAMILY|guest|KIDS|couple: dance ~ happily|wildly|slowly @! at the party|in the living room|under the lanterns % evening|night # fun
    guest|FAMILY|CHILD: eat [a slice of cake|too much ice cream|cherry pie|tiny sandwiches] ~ happily @ *|on the stairs # fun
    boy|girl|grandmother|sister: blow out the candles @ on the cake|in front of the guests # event
    boy|girl|sister|brother: unwrap [a present|a new bicycle|a huge box|a violin] ~ quickly|carefully @ *|in front of the guests # event
    mother|uncle|aunt|girl: blow up balloons @ in the living room|on the stairs
    mother|aunt|father: decorate the [cake|room|garden] with [flowers|paper stars|candles] ~ carefully @ % morning|day # fun
    FAMILY|guest|+the guests: sing [happy birthday|old songs] ~ loudly|badly @ *|around the table # heard fun
    uncle|grandfather|guest: tell [jokes|an old story|a very long joke] ~ loudly @ *|in the kitchen # fun
    +the guests|KIDS|FAMILY: laugh ~ loudly|happily @! at the party|around the table|in the kitchen # heard
    the bride|the young bride|girl: throw [a bunch of roses|the flowers] to the guests @ # event
    +the bride and the groom|couple: cut the wedding cake ~ slowly|happily @ in front of the guests # event
    guest|aunt|grandmother: cry [for joy|during the speech|a little] @ *
    guest|uncle|neighbour: bring [a bottle of wine|a chocolate cake|flowers|a huge present] @ to the party # event
    father|uncle|neighbour: grill [sausages|fish|corn] ~ patiently @ behind the house|in the garden % summer|evening # fun
    KIDS|CHILD: hide @! under the table|behind the coats|on the stairs
    CHILD|girl|boy: wear [a paper crown|a pirate hat|a lion mask|butterfly wings] ~ proudly @ *
    +the twins|brother|SIBLING: play the guitar for the guests ~ proudly|badly @ # heard fun
    FAMILY|guest: take a picture of [the cake|everyone|the birthday girl|the happy couple] @ * # event
    waiter: open a bottle of [lemonade|wine|apple juice] ~ noisily @ behind the bar|* # event
    dog|cat: steal a [sausage|sandwich|piece of cake] ~ quickly @ from the table|* # event
    +the fireworks: light up the [garden|sky|harbour] @ % night
    +the lanterns: sway ~ gently @! in the wind|in the apple tree|above the tables % evening|night
  `,
  things: `
    a pile of [presents|plates|coats] ~ lie @ on the bed|beside the door|on the table # left
    a [huge|chocolate|half eaten] birthday cake ~ stand @ on the table|in the kitchen
    +eight [coloured|small] balloons @ above the door|on the ceiling
    +twelve candles @ on the cake|on the long table
    a [paper hat|silver shoe|glass of wine] ~ stand @ on the stairs|under the table # left
  `,
  states: `
    the party: nearly over|louder than last year|a surprise % evening|summer
    the cake: nearly gone|too sweet|bigger than the cook
    +the guests: hungry|late|all in the garden % evening
    the music: too loud|good for dancing|wonderful % evening
    the [birthday girl|bride]: happy|nervous|tired but happy
  `,
};

export const CULTURE: readonly SceneSource[] = [library, museum, concert, party];
