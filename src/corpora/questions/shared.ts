/** Wordings that every topic's questions draw on: who asks, of whom, when and where. */
export const SHARED_PHRASES = `
  KIN: [older|younger|] [sister|brother|cousin]|mother|father|daughter|son|grandmother|grandfather|uncle|aunt|[new|old|] [neighbour|friend|teacher|colleague]|classmate|niece|nephew
  FOLK: people|most people|so many people|young people|some people|others|few people|[many|some|most|] {LEARNER~}|{LEARNER~}
  PAST: yesterday|last [week|year|night|summer|month|winter|autumn|spring]|this morning|on [Monday|Sunday|Tuesday|Thursday|Friday|Wednesday]|[an hour|two days|a week|a month|three years] ago|in [January|April|June|August|October|December]
  SOON: tomorrow|next [week|year|month|spring|summer|winter|time]|this [summer|afternoon|year|evening|weekend]|soon|tonight|on [Friday|Saturday|Monday|Wednesday|Thursday]|in [January|April|June|August|October|December]|again
  NOW: today|these days|this year|in our time|now
  EASY: hard|easy|possible|difficult|useful|sensible|common|expensive|unusual|normal|necessary
  BEST: best|easiest|right|cheapest|fastest|usual|simplest|safest|most common
  WORK: book|article|film|podcast|documentary|lecture|course|essay|magazine|chapter
  GOOD: good|short|simple|free|recent|reliable|serious|funny
  LISTENER: {a LEARNER}|my [grandmother|grandfather|friend|sister|son|daughter|neighbour]|a small class|a friend|an old lady|my little brother|young people|{LEARNER~}
  CLASS: our class|the exam|a school report|beginners|my homework|the test|a short talk|children|my essay
  TEST: the exam|the test|our homework|the next lesson|the quiz
  LATELY: last [year|summer|month|winter|spring|autumn]|in the past|in recent years|this [year|spring|week]|in [January|April|June|August|October|December]
  ANYTIME: from time to time|in the morning|at the weekend|late at night|in difficult times|in other countries|in big cities|all year round|in small towns|under pressure|in spring|in the evening|during the holidays
  TELL: do you know|can you explain|could you tell me|does anyone know|can anyone explain|have you any idea|can you remember|did the teacher say|does your book say|who can explain|do we know|has anyone studied|would you explain|did you ever ask|who remembers
  SURE: is it true|are you sure|who says|did you know|how do we know|who told you|where did you read|is it possible|who first noticed|do you believe|is it a myth|can we prove|why do you think|is it normal|have you noticed
  ANYHOW: without help|with a friend|for the first time|in a hurry|with little money|after school|for a school project|for fun|at the weekend|with two friends|in a group|without experience|as a hobby|with children|on holiday|in the evening|with some luck|step by step|in a new way
`;
