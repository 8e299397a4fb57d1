/** Adjectives that a noun may take anywhere: what it may be like in any weather, at any hour. */

/** adjective, adjective : noun, noun */
const TABLE = `
old, quiet, narrow, long, busy, wide : street, avenue, lane
old, quiet, wide, pretty, large : square
old, stone, narrow, long, wooden, iron : bridge
large, quiet, green, little, beautiful : park
little, green, quiet, large, lovely : garden
small, quiet, deep, green, round : pond
deep, wide, quiet, blue, clear : lake, river
old, little, busy, quiet : harbour
wide, quiet, sandy, long, lonely : beach
dark, deep, old, quiet, green : forest
green, steep, low, bare, high : hill
green, wide, high, flat : meadow, field
narrow, steep, stony, long, sandy : path
old, little, busy, new, large : station, market, bakery, theatre, post office, school, hospital, museum
old, little, white, stone, beautiful : church
little, busy, cosy, quiet, new : café, shop, bookshop
small, bright, warm, large, old, tidy : kitchen, room, bedroom, living room
large, old, quiet, small : library, classroom, office, waiting room, hall
wooden, old, low, long, stone : bench
low, long, round, wooden, old : table
wooden, old, high, green, low : fence
old, heavy, iron, wooden, green : gate, door, front door, garden gate
high, low, old, white, stone : wall
big, small, high, dirty, round : window
soft, old, blue, comfortable, green : sofa, armchair
soft, red, thick, old, striped : carpet
old, tall, big, young : tree, apple tree, cherry tree, oak, willow
old, small, wooden, little : shed, hut, cabin, barn
old, white, small, tall, empty, little : house
old, narrow, sunny, small : balcony, terrace
busy, new, little, quiet : bus stop
slow, early, late, full, last : bus, tram, train
old, heavy, brown, small, black, large, new : suitcase, rucksack, bag, box, basket, trunk
red, blue, green, yellow, old, new, small : bicycle, bucket, kite, ball, boat, toy, toy boat, toy train
long, thick, thin, new, old, strange, good, funny, sad : book, novel, story, poem
long, short, old, secret, strange, sad, funny : letter, postcard, diary
old, beautiful, sad, short, slow, new : song
old, new, small, expensive, beautiful : guitar, violin, flute, piano, trumpet, accordion, drum, cello, camera
red, black, green, old, big, new, blue : umbrella
red, green, new, old, warm, blue, brown, grey : coat, jacket, hat, scarf, jumper, dress, shirt
fresh, big, small, cheap, warm : sandwich, roll, cake, pie, pizza, loaf
ripe, green, red, small, sweet, sour : apple, pear, plum, peach, orange
hot, cold, sweet : tea, coffee, chocolate, soup, milk
big, small, red, white, yellow, beautiful : rose, flower, tulip, roses, tulips, flowers
small, old, funny, big, brown, shaggy : dog, cat, puppy, horse, donkey
small, hungry, white, brown, noisy, fat : ducks, pigeons, hens, geese, gulls, sparrows, swans, birds, goats
small, old, beautiful, expensive, new : lamp, clock, vase, mirror, doll, watch, radio, chair, ring
old, strange, small, beautiful, large, funny : picture, painting, map, photograph, statue
heavy, wooden, old, long : ladder, sledge, cart
noisy, little, funny, tall, shy, tired : children, twins, girls, boys
noisy, friendly, curious, tired : tourists
large, soft, warm, grey, striped, old : blanket, towel, pillow, cushion
dirty, clean, heavy, old : plates, pots, windows, stairs, floor, boots, shoes
friendly, tired, young, old, tall, kind, new, nervous : doctor, postman, waiter, waitress, teacher, nurse, baker, neighbour, tourist, student, farmer, policeman, gardener, driver, musician, woman, man, painter, sailor, customer
little, shy, curious, tall, funny, small, clever : girl, boy, child
`;

const ADJECTIVES = new Map<string, readonly string[]>();
for (const line of TABLE.trim().split('\n')) {
  const [adjectives = '', nouns = ''] = line.split(' : ');
  for (const noun of nouns.split(',')) ADJECTIVES.set(noun.trim(), adjectives.split(', '));
}

export const ALL_ADJECTIVES: readonly string[] = [...new Set([...ADJECTIVES.values()].flat())];

/** What may follow a noun at its end; anything else would make it part of a longer name. */
const AFTER =
  /^(?:in|on|at|by|with|from|under|and|while|when|to|of|for|about|across|along|through|behind|beside|near|until|into|over|before|after|inside|past|around|upstairs|~|again|against)$/;

/** The adjectives for the noun that the words begin with; none where they begin otherwise. */
export function adjectivesOf(words: readonly string[]): readonly string[] {
  for (const length of [2, 1]) {
    const noun = words.slice(0, length).join(' ').replace(/~$/, '');
    const next = words[length];
    const found = ADJECTIVES.get(noun);
    if (found !== undefined && (next === undefined || AFTER.test(next))) return found;
  }
  return [];
}
