namespace HiHub.Sandbox.Domain.Intake;

/// <summary>Who has the dossier in hand: while the office writes a paper off nobody else changes it, and without a paper the office does not.</summary>
internal static class PaperHands
{
    private static readonly Refusal s_office = new(
        "entered-by-office",
        "Cơ quan đang nhập nội dung từ hồ sơ giấy của tổ chức; khi nhập xong mới sửa được trên hệ thống.",
        "The office is writing the dossier off your paper; it can be changed here only when that is done.");

    public static Refusal NoPaper { get; } = new(
        "no-paper-received",
        "Chưa ghi nhận hồ sơ giấy nào của tổ chức: nội dung do tổ chức tự lập.",
        "No paper of the applicant has been noted: the dossier is its own to write.");

    public static Refusal? WhyNot(SandboxCase @case, Actor actor) =>
        (@case.Facts.Intake.OpenPaper() is not null, actor.IsApplicant) switch
        {
            (true, true) => s_office,
            (false, false) => NoPaper,
            _ => null,
        };
}
