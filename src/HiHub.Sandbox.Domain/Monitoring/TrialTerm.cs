using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Lifecycle;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>The days between which a trial may start and run.</summary>
public static class TrialTerm
{
    /// <summary>The last day on which the trial may be launched; null before the permit.</summary>
    public static DateOnly? StartBy(SandboxCase @case, RegimePack pack)
    {
        if (@case.Facts.Approval.Permit is not { } permit)
            return null;
        return StartBy(permit.IssuedOn, pack, @case.Facts.Trial.StartExtensions);
    }

    /// <summary>The same for any permit issued on the day.</summary>
    public static DateOnly StartBy(DateOnly issuedOn, RegimePack pack, int extensions = 0) =>
        issuedOn.AddDays(pack.Int(FigureKeys.StartWithin) + (extensions > 0 ? extensions * pack.Int(FigureKeys.StartExtension) : 0));

    /// <summary>The last day of the term, or of transitional operation once entered; null before the trial opens.</summary>
    public static DateOnly? LastDay(SandboxCase @case) =>
        @case.Facts.Exit.Transition is { EnteredAt: not null } transition ? transition.Until : @case.Facts.Trial.Scope?.LastDay;

    public static bool IsOver(SandboxCase @case, DateOnly today) => LastDay(@case) is { } last && today > last;

    /// <summary>The term's last day after months are added to it.</summary>
    internal static DateOnly Extended(SandboxCase @case, RegimePack pack, int monthsAdded)
    {
        var permit = @case.Facts.Approval.Permit!;
        var granted = @case.Facts.Trial.Requests.Where(IsGrantedExtension).Sum(request => request.Months ?? 0);
        var convention = pack.Text(FigureKeys.TermConvention) == "civil" ? TermConvention.CivilCode : TermConvention.InclusiveStart;
        return Terms.LastDay(permit.EffectiveFrom, permit.TermMonths + granted + monthsAdded, convention).AddDays(@case.Facts.Trial.TolledDays);
    }

    internal static bool IsGrantedExtension(ChildProcedure request) => request is { Kind: ProcedureKind.Extension, State: ProcedureState.Applied };

    /// <summary>True while a suspension stops the term from running.</summary>
    internal static bool IsTolled(SandboxCase @case, RegimePack pack) =>
        @case.TrialState == TrialState.Suspended && pack.Has(FigureKeys.SuspensionTollsTerm) && pack.Bool(FigureKeys.SuspensionTollsTerm);
}
