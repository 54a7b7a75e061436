using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Evidence;

namespace HiHub.Sandbox.Domain.Law;

/// <summary>K13: written apology with reason and a new day (M04). NĐ 61/2018 Đ19.9: at most once for a clock.</summary>
public sealed class Reappoint : CaseAction<Reappoint.Input>
{
    public sealed record Input
    {
        /// <summary>The clock's kind, such as <c>total</c>.</summary>
        [StringLength(60, MinimumLength = 1)]
        public required string Clock { get; init; }

        /// <summary>How much longer, in the clock's own unit, such as <c>5wd</c>.</summary>
        public required Length Length { get; init; }

        [StringLength(2000, MinimumLength = 1)]
        public required string Reason { get; init; }
    }

    public override LocalText Title => new("Xin lỗi và hẹn lại ngày trả kết quả", "Apologise and re-appoint");

    public override ActionKind Kind => ActionKind.Standing;

    public override Side Side => Side.Prepare;

    protected override IEnumerable<FieldError> Validate(Act act, Input input)
    {
        if (ClockCatalogue.Find(input.Clock) is not { Owner: ClockOwner.Authority })
            yield return new("$.clock", "unknown-clock", "Không có thời hạn giải quyết này.", "The authority has no such clock.");
    }

    protected override Refusal? Guard(Act act, Input input)
    {
        if (!act.Pack.Has(FigureKeys.ApologyReappointments))
            return Monitoring.TrialRefusals.NotInRegime;
        var allowed = act.Pack.Int(FigureKeys.ApologyReappointments);
        var used = act.Facts.Evidence.Reappointments.Count(reappointment => reappointment.Clock == input.Clock);
        return used < allowed ? null : ClockRefusals.ReappointmentUsed().Refusal;
    }

    protected override void Apply(Act act, Input input) =>
        act.Change(facts => facts with
        {
            Evidence = facts.Evidence with { Reappointments = [.. facts.Evidence.Reappointments, new Reappointment(input.Clock, act.Now)] },
        });
}
