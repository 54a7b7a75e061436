using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>How the tester was heard before a burdening decision, or the danger that left no time for it.</summary>
public sealed record Hearing
{
    public DateOnly? InvitedOn { get; init; }

    public DateOnly? HeldOn { get; init; }

    [StringLength(2000, MinimumLength = 1)]
    public string? Danger { get; init; }

    /// <summary>Null where the hearing was held, its time passed unused, or danger is stated.</summary>
    internal static Refusal? WhyNotEnough(Hearing? hearing, Act act) =>
        hearing is { Danger: not null } || hearing?.HeldOn <= act.Today || Passed(hearing?.InvitedOn, act)
            ? null
            : new(
                "hearing-missing",
                "Chưa nghe tổ chức thử nghiệm giải trình, chưa hết thời hạn giải trình và không nêu nguy cơ cấp bách.",
                "The tester was not heard, the time to be heard has not passed and no danger is stated."
            );

    private static bool Passed(DateOnly? invited, Act act) =>
        invited is { } day && act.Pack.Has(FigureKeys.HearingBeforeEnd) && act.Now >= act.DueAfter(OfficeTime.StartOf(day), FigureKeys.HearingBeforeEnd);
}
