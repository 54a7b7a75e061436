using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>K22: an answer to the office's list came on paper; its arrival keeps the deadline, and the desk writes it off afterwards.</summary>
public sealed class ReceivePaper : CaseAction<ReceivePaper.Input>
{
    public sealed record Input
    {
        public required PaperReceipt Paper { get; init; }
    }

    public override LocalText Title => new("Ghi nhận bổ sung bằng giấy", "Note an answer on paper");

    public override Side Side => Side.Prepare;

    public override Refusal? Guard(SandboxCase @case) =>
        @case.Facts.Intake.OpenPaper() is null
            ? null
            : new("paper-open", "Hồ sơ giấy đã ghi nhận trước đó chưa nhập xong.", "The paper noted before has not been written off yet.");

    public override string GuardDescription => "no paper is being written off";

    protected override IEnumerable<FieldError> Validate(Act act, Input input)
    {
        foreach (var error in input.Paper.Errors(act, "$.paper"))
            yield return error;
        if (AnswerWindow.AskedAt(act.Facts) is not { } asked)
            yield break;
        if (input.Paper.ReceivedAt < asked)
            yield return new("$.paper.receivedAt", "before-request", "Thời điểm nhận trước khi có yêu cầu bổ sung.", "It was received before the office asked.");
        if (input.Paper.PostedOn < OfficeTime.DayOf(asked))
            yield return new("$.paper.postedOn", "before-request", "Ngày gửi trước ngày có yêu cầu bổ sung.", "It was posted before the office asked.");
    }

    protected override Refusal? Guard(Act act, Input input) => input.Paper.WhyNotSigned() ?? WhyNotInTime(act, input.Paper.EnteredBy(act));

    protected override void Apply(Act act, Input input) =>
        act.ChangeIntake(intake => intake with { PaperAnswers = [.. intake.PaperAnswers, input.Paper.EnteredBy(act)] });

    private static Refusal? WhyNotInTime(Act act, PaperEntry paper) =>
        AnswerWindow.EndsAt(act) is { } due && OfficeTime.StartOf(paper.CountsOn) >= due
            ? new("paper-late", "Hồ sơ giấy được nộp hoặc gửi sau khi hết thời hạn bổ sung.", "The paper was handed in or posted after the window had passed.")
            : null;
}
