using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Exit;

/// <summary>T48: the closed case goes to the archive once every child procedure is closed (Luật Lưu trữ 33/2024).</summary>
public sealed class Archive : CaseAction<NoInput>
{
    private static readonly Refusal s_archived = new("already-archived", "Hồ sơ đã lưu trữ.", "The case is already archived.");

    private static readonly Refusal s_notPublished =
        new("outcome-not-published", "Kết quả chưa được công khai.", "The outcome is not published yet.");

    private static readonly Refusal s_open =
        new("procedure-open", "Còn sự cố, phát hiện, phản ánh hoặc đề nghị chưa đóng.", "An incident, finding, complaint or request is still open.");

    public override LocalText Title => new("Lưu trữ hồ sơ", "Archive");

    public override string? GuardDescription => "published, every child procedure closed";

    public override Refusal? Guard(SandboxCase @case) =>
        @case.Facts.Exit.ArchivedAt is not null ? s_archived
        : @case.Facts.Exit.PublishedAt is null ? s_notPublished
        : @case.Facts.Trial.OpenProcedures().Any() ? s_open
        : null;

    protected override void Apply(Act act, NoInput input)
    {
        var closed = OfficeTime.DayOf(act.Facts.Exit.ClosedAt ?? act.Now);
        var kept = closed.AddYears(act.Pack.Int(FigureKeys.RetentionYears));
        act.ChangeExit(exit => exit with { ArchivedAt = act.Now, KeptUntil = kept });
    }
}
