using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Web.Hosting.Demo;

/// <summary>A dossier that stays incomplete: two lists of what is missing, then the window passes unused and it lapses.</summary>
internal sealed class IncompleteStory(DemoCase @case, Dossier dossier) : DemoStory(@case)
{
    private readonly DemoApplicant _applicant = new("app1", "app1", dossier);

    // Nobody can file without the commitments; everything else may be lacking.
    private readonly Dossier _filed = dossier with { Commitments = dossier.Commitments! with { PublishResults = true } };

    protected override IEnumerable<(Stage Stage, Func<Task> Tell)> Chapters =>
    [
        (Stage.Draft, DraftAsync),
        (Stage.Submitted, SubmittedAsync),
        (Stage.Supplement, SupplementAsync),
        (Stage.Permit, LapsedAsync),
    ];

    private Task DraftAsync() =>
        Case.DraftWithPapersAsync(_applicant, DocumentKind.ExitAndTransition, DocumentKind.HostConsent, DocumentKind.InsuranceOrCompensation);

    private async Task SubmittedAsync()
    {
        await Case.WorkingDaysAsync(1);
        await Case.ActAsync("app1", ActionName.SaveDossier, new SaveDossier.Input { Dossier = _filed });
        await Case.ActAsync("app1", ActionName.Submit);
    }

    private async Task SupplementAsync()
    {
        await Case.WorkingDaysAsync(3);
        await Case.RequestSupplementAsync(_filed);
    }

    private async Task LapsedAsync()
    {
        await Case.WorkingDaysAsync(6);
        await Case.AttachAsync("app1", DocumentKind.ExitAndTransition);
        await Case.SupplementAsync("app1", "Đã bổ sung phương án kết thúc; các nội dung khác sẽ gửi sau khi có xác nhận của đơn vị quản lý khu đô thị.");
        await Case.WorkingDaysAsync(2);
        await Case.RequestSupplementAsync(_filed, "Văn bản bổ sung viện dẫn thỏa thuận mới với đơn vị quản lý địa điểm, lần đầu chưa có trong hồ sơ.");
        await Case.MinutesAsync(45);
        await Case.ConfirmAsync("hod1");
        await Case.WorkingDaysAsync(Window + 2);
    }

    private int Window => Case.Pack.Int(Domain.Law.FigureKeys.SupplementIntake);
}
