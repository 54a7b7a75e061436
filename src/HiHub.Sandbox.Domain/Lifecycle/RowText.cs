using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Lifecycle;

/// <summary>A row of either lifecycle, its states as codes.</summary>
internal sealed record RowText(
    string Number, IReadOnlyList<string> From, IReadOnlyList<string> To, ActionName Action, IReadOnlyList<string> By, string? Deadline, LegalBasis Basis, string? Document)
{
    public static IEnumerable<RowText> Of(ApplicationLifecycle lifecycle) => lifecycle.Rows.Select(row => Read(row, state => state.Code()));

    public static IEnumerable<RowText> Of(TrialLifecycle lifecycle) => lifecycle.Rows.Select(row => Read(row, state => state.Code()));

    private static RowText Read<TState>(TransitionRow<TState> row, Func<TState, string> code)
        where TState : struct, Enum =>
        new(
            row.Number, [.. row.From.Select(code).Distinct()], [.. row.To.Select(code).Distinct()], row.Action,
            [.. row.By.Select(role => role.ToString().ToUpperInvariant())], row.Deadline, row.Basis, row.Document);
}
