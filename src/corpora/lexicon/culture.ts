/** Scenes of books, music, pictures and parties. */
import type { SceneSource } from '../notation';

const library: SceneSource = {
  name: 'library',
  times: 'day|afternoon|evening|school',
  places: 'in the library',
  wear: 'a grey cardigan (adult)|a blue shirt|a long skirt (she)|a red jumper',
  marked: 'with round glasses|with grey hair (adult)|with long hair|with curly hair',
  from: 'from the next table|from behind a shelf',
  when: 'a telephone rang|the lights went out|a book fell off the shelf|the library closed',
  exclaim: `
    how quiet it is in the library [today|in the evening]
    so many [old|thick|new] books are on these shelves
    what a sad story this is
  `,
  doings: `
    student|ELDER|teenager: read [a~ thick book~|a~ old map~|{reading}] ~ silently @ *|at a long table|by the window # sit fun
    student|woman: look for a book about [birds|ships|stars|whales|trees|horses|cooking|gardens|music] @ *|on the top shelf # once
    student|teenager|girl: borrow [three books|a~ book~ of poems|a~ atlas~|{reading}] @ from the library # event
    student|man|pupil: return [the books|a novel|a comic] [late|on time] @ # event
    librarian: put the books back ~ quietly|patiently @ on the shelves|in the right order
    librarian: read the children [a story|a poem] ~ softly @ *|on the red carpet % afternoon
    librarian: find [the right book|an old letter|a forgotten map] ~ quickly @ on the last shelf # event
    librarian: climb ~ carefully @! up a tall ladder|to the top shelf
    librarian|man|student: whisper ~ softly @! behind a shelf|in the library
    +two students|student: study for the exam ~ silently @ *|at a long table % day|evening # sit
    student|man|woman: write [in a~ notebook~|a~ poem~] ~ quickly @ *|by the window|at a long table # sit
    student|old man|teenager: fall asleep @! over a book|in the library|in a soft chair % afternoon # event
    CHILD|toddler|KIDS: look at [a picture book|a book about whales] @ on the red carpet|* # sit fun
    teenager|girl: hide a~ letter~ @ between two books # event
    old man|teacher|woman: read the newspaper ~ slowly @ *|by the window % morning|day # sit fun
    the library cat: sleep ~ soundly @! on a pile of newspapers
  `,
  things: `
    a pile of [books|newspapers] ~ lie @ on the long table|on the floor # left
    a [tall|wooden|narrow] ladder ~ stand @ against the shelves|beside the door
    a [notebook|pair of glasses] ~ lie @ on the long table|between the books # left
    a [green|small|bright] lamp ~ stand @ on each table|beside the computer
  `,
  states: `
    the library: closed|open until nine|warm and quiet|full of students % day|evening
    the [book|novel|story]: older than my grandfather
    the atlas: too heavy for the child|on the top shelf
    the librarian: patient|always quiet
    +the shelves: full|too high for the children
  `,
};

const concert: SceneSource = {
  name: 'concert',
  times: 'evening|night|day',
  places: 'in the concert hall|on the stage',
  wear: 'a black dress (she)|a dark suit (he)|a silver dress (she)|a bow tie (he)|a white shirt',
  marked: 'with long hair|with curly hair|with round glasses',
  from: 'from the balcony|from the last row',
  when: 'the lights went out',
  exclaim: `
    what a sad song that was
    how [softly|beautifully|loudly] the [musician|orchestra] plays
  `,
  doings: `
    singer|+two singers: sing {song} ~ beautifully|softly @ on the stage|under the bright lights % evening # heard fun
    musician|girl|student: play [a slow song|{song}] ~ beautifully|softly @ on the piano|in the concert hall # heard fun
    musician|+three musicians: tune the violins ~ quietly @ behind the stage|before the concert # heard
    musician|girl|boy: practise the {instrument} ~ patiently @ in the next room|behind the stage # heard
    the orchestra|+the musicians: play ~ softly|loudly @! in the concert hall|under the stars|in the park # heard
    conductor: raise $their hands ~ slowly @ in front of the orchestra # event
    +the children: sing ~ softly|beautifully|loudly @! in the church|on the stage|in the square % evening|winter # heard fun
    couple|student|teenager|woman: dance ~ wildly|slowly|happily @! in front of the stage|to the music|until midnight % evening|night # fun
    woman|ELDER|couple: listen to the [musician|orchestra|music] ~ silently @ in the concert hall|from the balcony # sit fun
    man|old man|boy: fall asleep @! in the last row|in the middle of the concert # event
    boy|girl|actor: forget the [words|next line] ~ suddenly @ on the stage # event
    actor|singer|+the actors: bow ~ deeply|proudly @! on the stage # event
    actor: put on a long black coat ~ quickly @ behind the stage % evening # event
    actor: learn the words by heart ~ slowly @ on the train|behind the stage|in a quiet café % day
    CHILD|family|couple: watch an old film @ at the theatre|from the balcony # sit fun
    street musician|+two musicians|student: play the {instrument} ~ loudly @ outside the theatre # heard
    boy|girl|+the twins: practise the piano @ before dinner|in the living room # heard chore
    the curtain: rise ~ slowly @ # event
  `,
  things: `
    a [black|old] piano ~ stand @ on the stage|in the concert hall
    a [violin|trumpet] ~ lie @ on a chair|behind the stage # left
    a bunch of [white roses|red tulips] ~ lie @ on the piano|behind the stage # left
    +three empty chairs ~ stand @ on the stage
  `,
  states: `
    the concert: sold out|free|nearly over % evening
    the [concert hall|theatre]: full|dark and silent|sold out % evening
    the song: sad|old but beautiful
    the musician: nervous|famous in the whole country
    +the tickets: expensive|sold out|in the last row
    the piano: older than the theatre
  `,
};

export const CULTURE: readonly SceneSource[] = [library, concert];
