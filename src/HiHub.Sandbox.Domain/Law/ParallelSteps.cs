using HiHub.Sandbox.Domain.People;

namespace HiHub.Sandbox.Domain.Law;

/// <summary>What the acts on parallel regimes share: whose they are, and in which order things happen at another authority.</summary>
internal static class ParallelSteps
{
    public static Refusal Unknown { get; } =
        new("parallel-unknown", "Hồ sơ không có cơ chế song song này.", "The case has no such parallel regime.");

    public static Refusal StepUnknown { get; } =
        new("parallel-step-unknown", "Không có diễn biến này để sửa.", "There is no such step to correct.");

    public static Refusal DocumentUnknown { get; } =
        new("document-unknown", "Hồ sơ không có giấy tờ này.", "The case has no such document.");

    /// <summary>An official does it only as the handler, once there is one.</summary>
    public static Refusal? WhyNotHandler(SandboxCase @case, Actor actor) =>
        actor.Is(Role.Hnd) && @case.Holder(Part.Handler) is { } handler && handler != actor.PersonId ? Refusals.NotYourPart(Part.Handler) : null;

    public static IReadOnlyList<ParallelStep> With(ParallelRegime parallel, ParallelStep step, string? replaces) =>
        [.. parallel.Steps.Where(one => one.Id != replaces).Append(step).OrderBy(one => one.At)];

    /// <summary>Filed, then accepted or asked for a supplement, then decided or withdrawn; nothing follows an end.</summary>
    public static Refusal? WhyNotInOrder(IReadOnlyList<ParallelStep> steps)
    {
        var (filed, accepted, asked, over) = (false, false, false, false);
        foreach (var step in steps)
        {
            var fits = !over && step.Event switch
            {
                ParallelEvent.Filed => !filed,
                ParallelEvent.Accepted => filed && !accepted && !asked,
                ParallelEvent.SupplementAsked => filed && !asked,
                ParallelEvent.SupplementAnswered => asked,
                ParallelEvent.Decided or ParallelEvent.Withdrawn => filed,
            };
            if (!fits)
                return OutOfOrder(step);
            filed = true;
            accepted |= step.Event == ParallelEvent.Accepted;
            asked = step.Event == ParallelEvent.SupplementAsked || (asked && step.Event != ParallelEvent.SupplementAnswered);
            over = step.Event is ParallelEvent.Decided or ParallelEvent.Withdrawn;
        }
        return null;
    }

    private static Refusal OutOfOrder(ParallelStep step)
    {
        var (name, at) = (ParallelWords.Of(step.Event), ClockWords.Moment(step.At));
        return new(
            "parallel-step-out-of-order",
            $"«{name.Vi}» lúc {at.Vi} không phù hợp với các diễn biến đã ghi nhận của cơ chế này.",
            $"“{name.En}” at {at.En} does not fit the steps recorded for this regime.");
    }
}
