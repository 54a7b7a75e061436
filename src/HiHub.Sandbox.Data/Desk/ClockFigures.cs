using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>The length and the policy of a clock as the case's pack sets them.</summary>
internal static class ClockFigures
{
    /// <summary>Null where the pack has no figure for it: the clock then does not start.</summary>
    public static (Length Length, LegalBasis Basis)? LengthOf(string kind, RegimePack pack) =>
        FigureKinds.Of(kind) == FigureKind.Length && pack.Find(kind) is { } figure ? (pack.Length(kind), figure.Basis) : null;

    // Whoever is consulted is not the applicant: their time runs on.
    public static SupplementPolicy OnSupplement(string kind, RegimePack pack) =>
        kind == FigureKeys.Consult ? SupplementPolicy.Continue : pack.OnSupplement;
}
