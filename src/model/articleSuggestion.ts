/** An article that a task may rest on, because its name is like that of a procedure or a heading. */
export interface ArticleSuggestion {
  /** of the task */
  readonly id: string;
  readonly name: string;
  /** as the inventory names it */
  readonly written: string;
  /** title of the law with the number of the article: 道路法第32条 */
  readonly article: string;
  readonly heading: string;
  /** the procedure that is like the name; '' where it is the heading */
  readonly procedure: string;
  /** 0 to 1 */
  readonly likeness: number;
  /** whether --accept-fuzzy takes it */
  readonly isSure: boolean;
}
