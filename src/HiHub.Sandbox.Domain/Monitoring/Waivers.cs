using HiHub.Sandbox.Domain.Approval;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Monitoring;

public enum WaiverState
{
    NotYet,
    Active,
    Suspended,
    Ended,
}

/// <summary>Whether a provision is set aside at an instant; at the end of the term it applies again, whatever the paperwork says (INV-02).</summary>
public static class Waivers
{
    public static WaiverState StateOf(SandboxCase @case, LegalWaiver waiver, DateTimeOffset at)
    {
        var trial = @case.Facts.Trial;
        var day = OfficeTime.DayOf(at);
        if (trial.EndedAt <= at || day > LastDay(@case, waiver))
            return WaiverState.Ended;
        if (trial.LaunchedAt is not { } launched || at < launched || day < waiver.From)
            return WaiverState.NotYet;
        return trial.Suspensions.Any(suspension => at >= suspension.At && !(suspension.EndedAt <= at)) ? WaiverState.Suspended : WaiverState.Active;
    }

    /// <summary>Every waiver of the trial with its state at the instant.</summary>
    public static IReadOnlyList<(LegalWaiver Waiver, WaiverState State)> StatesOf(SandboxCase @case, DateTimeOffset at) =>
        [.. (@case.Facts.Trial.Scope?.Waivers ?? []).Select(waiver => (waiver, StateOf(@case, waiver, at)))];

    public static bool IsWaived(SandboxCase @case, string instrument, string provision, DateTimeOffset at)
    {
        foreach (var waiver in @case.Facts.Trial.Scope?.Waivers ?? [])
            if (waiver.Instrument == instrument && waiver.Provision == provision && StateOf(@case, waiver, at) == WaiverState.Active)
                return true;
        return false;
    }

    private static DateOnly LastDay(SandboxCase @case, LegalWaiver waiver)
    {
        var transition = @case.Facts.Exit.Transition;
        foreach (var continued in transition?.Waivers ?? [])
            if (continued.WaiverId == waiver.Id)
                return Earlier(continued.To, transition!.Until);
        return @case.Facts.Trial.Scope is { } scope ? Earlier(waiver.To, scope.LastDay) : waiver.To;
    }

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
}
