namespace HiHub.Sandbox.Domain.Law;

/// <summary>The instants (UTC) that decide which law handles a case.</summary>
/// <param name="FiledAt">The last filing; decides nothing, but people ask.</param>
/// <param name="ReceivedAt">The dossier was complete and accepted: the receipt was issued.</param>
/// <param name="DecidedAt">The permit.</param>
/// <param name="ClosedAt">The trial closed for good.</param>
/// <param name="Aligned">A decision has adjusted the trial to the 2026 law.</param>
public sealed record LegalMoments(
    DateTimeOffset? FiledAt, DateTimeOffset? ReceivedAt, DateTimeOffset? DecidedAt = null, DateTimeOffset? ClosedAt = null, bool Aligned = false)
{
    public static LegalMoments Of(SandboxCase @case)
    {
        var facts = @case.Facts;
        return new(
            facts.Intake.SubmittedAt,
            facts.Intake.AcceptedAt,
            facts.Approval.Permit is { } permit ? OfficeTime.StartOf(permit.IssuedOn) : null,
            facts.Exit.ClosedAt,
            facts.Trial.Requests.Any(request => request is { Grandfathered: true, Granted: true }));
    }
}
