namespace HiHub.Sandbox.Domain.Law;

/// <summary>
/// Days on which an authority is closed by a notice of its own. <paramref name="Agency"/>: the deciding authority's code (<c>ubnd</c>, <c>nhnn</c>), or
/// <see cref="Everyone"/>. They do not count for clocks that the authority holds; an applicant's own time runs on.
/// </summary>
/// <param name="Agency">Code or <see cref="Everyone"/>.</param>
/// <param name="From">First day closed.</param>
/// <param name="To">Last day closed.</param>
/// <param name="Vi">Why.</param>
/// <param name="En">Why.</param>
/// <param name="Source">The notice.</param>
/// <param name="Confidence">How well the notice is known.</param>
public sealed record Closure(string Agency, DateOnly From, DateOnly To, string Vi, string En, string Source, Confidence Confidence)
{
    public const string Everyone = "all";

    public bool Closes(string agency) => Agency == Everyone || Agency == agency;

    public IEnumerable<DateOnly> Days()
    {
        for (var day = From; day <= To; day = day.AddDays(1))
            yield return day;
    }
}
