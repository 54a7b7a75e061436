using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Approval;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>The deciding authority extends the term, or refuses (Luật Thủ đô 2026 Đ19.2.a "gia hạn").</summary>
public sealed class DecideExtension : CaseAction<DecideExtension.Input>
{
    public sealed record Input
    {
        public required string DocumentId { get; init; }
        [StringLength(40, MinimumLength = 1)] public required string RequestId { get; init; }
        public required bool Granted { get; init; }
        [StringLength(4000, MinimumLength = 1)] public required string Reason { get; init; }
        /// <summary>Months granted, at most those asked for; those asked for where not stated.</summary>
        [Range(1, 120)] public int? Months { get; init; }
        /// <summary>Waivers that go on, each to a day inside the longer term; the others end when they end.</summary>
        public IReadOnlyList<LongerWaiver> Waivers { get; init; } = [];
    }

    public sealed record LongerWaiver
    {
        [StringLength(40, MinimumLength = 1)] public required string WaiverId { get; init; }
        public required DateOnly To { get; init; }
    }

    public override LocalText Title => new("Quyết định gia hạn thử nghiệm", "Decide an extension");

    public override Side Side => Side.Decide;

    protected override Refusal? Guard(Act act, Input input) =>
        Requests.WhyNotDecidable(act, input.RequestId, ProcedureKind.Extension)
        ?? (TrialTerm.IsOver(act.Case, act.Today) ? TrialRefusals.TermOver : null)
        ?? (input.Granted ? WhyNotGranted(act, input) : null)
        ?? Decisions.WhyNotIssuable(act, input.DocumentId, "D10", Name);

    protected override void Apply(Act act, Input input)
    {
        var months = Months(act, input);
        if (input.Granted)
        {
            var last = TrialTerm.Extended(act.Case, act.Pack, months);
            var waivers = Longer(act.ScopeOf().Waivers, input.Waivers);
            act.ChangeTrial(trial => trial with { Scope = trial.Scope! with { LastDay = last, Waivers = waivers } });
        }
        Requests.Decide(act, input.RequestId, input.Granted, months);
        act.Change(facts => Decisions.Issue(facts, input.DocumentId, Name));
    }

    private static int Months(Act act, Input input) => input.Months ?? Requests.Open(act.Facts.Trial, input.RequestId)!.Months!.Value;

    private static Refusal? WhyNotGranted(Act act, Input input)
    {
        var months = Months(act, input);
        if (act.Facts.Trial.OpenHold() is not null)
            return TrialRefusals.Held;
        if (months > Requests.Open(act.Facts.Trial, input.RequestId)!.Months)
            return RequestExtension.Ceiling;
        return RequestExtension.WhyNotSoLong(act, months) ?? WhyNotLonger(act, input, TrialTerm.Extended(act.Case, act.Pack, months));
    }

    private static Refusal? WhyNotLonger(Act act, Input input, DateOnly last)
    {
        foreach (var longer in input.Waivers)
            if (act.ScopeOf().Waivers.All(waiver => waiver.Id != longer.WaiverId))
                return TrialRefusals.WaiverUnknown(longer.WaiverId);
            else if (longer.To > last)
                return TrialRefusals.WaiverOutsideTerm;
        return null;
    }

    private static IReadOnlyList<LegalWaiver> Longer(IReadOnlyList<LegalWaiver> waivers, IReadOnlyList<LongerWaiver> longer) =>
        [.. waivers.Select(waiver => longer.FirstOrDefault(l => l.WaiverId == waiver.Id) is { } found ? waiver with { To = found.To } : waiver)];
}
