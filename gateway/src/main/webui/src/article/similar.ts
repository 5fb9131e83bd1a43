/**
 * Whether an article is written in the language that a model learned from.
 *
 * @param tag of the article, BCP 47
 * @param trainedOn the model's
 */
export function isOfLanguage(tag: string, trainedOn: string): boolean {
  return primary(tag) === primary(trainedOn);
}

function primary(tag: string): string | undefined {
  return tag.toLowerCase().split('-')[0];
}
