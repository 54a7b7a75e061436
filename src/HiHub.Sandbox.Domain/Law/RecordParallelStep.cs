using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Law;

/// <summary>K20: what happened at the authority of a parallel regime, with its date and paper. A wrong entry is replaced, never removed.</summary>
public sealed class RecordParallelStep : CaseAction<RecordParallelStep.Input>
{
    public sealed record Input
    {
        /// <summary>The parallel regime's id in the case.</summary>
        [StringLength(40, MinimumLength = 1)]
        public required string Parallel { get; init; }

        public required ParallelEvent Event { get; init; }

        /// <summary>When it happened there; not in the future.</summary>
        public required DateTimeOffset At { get; init; }

        /// <summary>The paper that shows it, attached to the case.</summary>
        [StringLength(40, MinimumLength = 1)]
        public string? DocumentId { get; init; }

        /// <summary>The other authority's code of the dossier; needed with its acceptance.</summary>
        [StringLength(60, MinimumLength = 1)]
        public string? Code { get; init; }

        /// <summary>Needed with its decision.</summary>
        public ParallelOutcome? Outcome { get; init; }

        /// <summary>The id of the step that this one corrects.</summary>
        [StringLength(40, MinimumLength = 1)]
        public string? Replaces { get; init; }
    }

    public override LocalText Title => new("Ghi nhận diễn biến của cơ chế song song", "Record a step of a parallel regime");

    public override ActionKind Kind => ActionKind.Standing;

    public override Refusal? GuardActor(SandboxCase @case, Actor actor) => ParallelSteps.WhyNotHandler(@case, actor);

    protected override IEnumerable<FieldError> Validate(Act act, Input input)
    {
        if (input.At > act.Now)
            yield return new("$.at", "in-the-future", "Thời điểm không được ở tương lai.", "The moment may not lie in the future.");
        else if (!act.Calendar.Covers(OfficeTime.DayOf(input.At).Year))
            yield return new("$.at", "out-of-range", "Thời điểm nằm ngoài lịch làm việc của hệ thống.", "The moment lies outside the calendar.");
        if (input is { Event: ParallelEvent.Accepted, Code: null })
            yield return new("$.code", "required", "Phải nêu mã hồ sơ của cơ quan tiếp nhận.", "The code given by the other authority is needed.");
        if (input is { Event: ParallelEvent.Decided, Outcome: null })
            yield return new("$.outcome", "required", "Phải nêu kết quả.", "The outcome is needed.");
    }

    protected override Refusal? Guard(Act act, Input input) =>
        act.Facts.Law.Find(input.Parallel) is not { } parallel ? ParallelSteps.Unknown
        : input.Replaces is { } wrong && parallel.Steps.All(step => step.Id != wrong) ? ParallelSteps.StepUnknown
        : input.DocumentId is { } paper && act.Facts.Intake.Documents.All(document => document.Id != paper) ? ParallelSteps.DocumentUnknown
        : ParallelSteps.WhyNotInOrder(ParallelSteps.With(parallel, Step(act, input, ""), input.Replaces));

    protected override void Apply(Act act, Input input)
    {
        var step = Step(act, input, act.NewId("B"));
        var parallel = act.Facts.Law.Find(input.Parallel)!;
        var after = Rebound(act, parallel with { Steps = ParallelSteps.With(parallel, step, input.Replaces) });
        act.Change(facts => facts with { Law = facts.Law with { Parallel = [.. facts.Law.Parallel.Select(one => one.Id == after.Id ? after : one)] } });
    }

    private static ParallelStep Step(Act act, Input input, string id) =>
        new(id, input.Event, input.At.ToUniversalTime(), input.DocumentId, input.Code, input.Outcome, act.Actor.PersonId, act.Now);

    // There as here, the day of receipt fixes the law.
    private static ParallelRegime Rebound(Act act, ParallelRegime parallel)
    {
        if (parallel.At(ParallelEvent.Accepted) is not { } accepted)
            return parallel;
        var day = OfficeTime.DayOf(accepted);
        return act.Regimes(LegalPosition.RegimeFor(parallel.Regime, day), day) is { } pack
            ? parallel with { Regime = pack.Code, PackVersion = pack.Version, Elsewhere = pack.Status == PackStatus.Elsewhere }
            : parallel;
    }
}
