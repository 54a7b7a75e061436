namespace HiHub.Sandbox.Domain.Law;

/// <summary>
/// When something holds: in any of the alternatives, each named question was answered with one of the named answers.
/// No alternatives: always. A question that was not asked meets nothing.
/// </summary>
public sealed record RouterCondition(IReadOnlyList<IReadOnlyDictionary<string, IReadOnlyList<string>>> Alternatives)
{
    public static readonly RouterCondition Always = new([]);

    public IEnumerable<string> Questions => Alternatives.SelectMany(alternative => alternative.Keys).Distinct(StringComparer.Ordinal);

    public bool Holds(RouterAnswers answers) => Holds(answers, _ => false) == true;

    /// <summary>Null while an open question may still decide it.</summary>
    internal bool? Holds(RouterAnswers answers, Func<string, bool> isOpen)
    {
        if (Alternatives.Count == 0)
            return true;
        bool? holds = false;
        foreach (var alternative in Alternatives)
        {
            var one = Holds(alternative, answers, isOpen);
            if (one == true)
                return true;
            holds = one is null ? null : holds;
        }
        return holds;
    }

    /// <summary>The questions of the alternative that the answers meet.</summary>
    internal IEnumerable<string> MetBy(RouterAnswers answers) =>
        Alternatives.FirstOrDefault(alternative => Holds(alternative, answers, _ => false) == true)?.Keys ?? [];

    private static bool? Holds(IReadOnlyDictionary<string, IReadOnlyList<string>> alternative, RouterAnswers answers, Func<string, bool> isOpen)
    {
        bool? holds = true;
        foreach (var (question, taken) in alternative)
        {
            if (answers.To(question) is { } chosen)
            {
                if (!chosen.Any(taken.Contains))
                    return false;
            }
            else if (isOpen(question))
                holds = null;
            else
                return false;
        }
        return holds;
    }
}
