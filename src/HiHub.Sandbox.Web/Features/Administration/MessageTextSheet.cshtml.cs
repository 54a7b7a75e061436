using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Office;
using HiHub.Sandbox.Data.Office.Registers;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Features.Shared;
using HiHub.Sandbox.Web.Hosting;
using HiHub.Sandbox.Workflows;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HiHub.Sandbox.Web.Features.Administration;

/// <summary>One text to people: its versions, the drafts with an example, and the form for a new one.</summary>
[Authorize(Roles = nameof(Role.Adm))]
internal sealed class MessageTextSheet(SandboxDb db, OfficeDesk desk, TimeProvider time, IStringLocalizer<MessageTextSheet> texts) : PageModel
{
    private static readonly string[] s_done = ["saved", "proposed", "discarded"];

    [FromRoute]
    public string Key { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    [StringLength(24)]
    public string? TextId { get; set; }

    [BindProperty]
    [StringLength(2000)]
    public string? Vi { get; set; }

    [BindProperty]
    [StringLength(2000)]
    public string? En { get; set; }

    [BindProperty]
    [StringLength(500)]
    public string? Reason { get; set; }

    public string? Done { get; private set; }

    public string Reader => User.Actor().PersonId;

    public LocalText Shipped { get; private set; } = null!;

    public IReadOnlyList<MessageText> Versions { get; private set; } = [];

    public IReadOnlyList<MessageText> Drafts { get; private set; } = [];

    public LocalText? Preview { get; private set; }

    /// <summary>The words as a letter would carry them.</summary>
    public string Example(string text, bool vietnamese) =>
        Messages.Fill(
            text,
            new Dictionary<string, string?>
            {
                ["reference"] = "TN-2027-ABCDE",
                ["dossierCode"] = "H26.19-270104-0001",
                ["title"] = vietnamese ? "Giao hàng bằng thiết bị bay" : "Delivery by drone",
                ["agency"] = vietnamese ? "Sở Khoa học và Công nghệ Hà Nội" : "Hanoi Department of Science and Technology",
                ["handler"] = "Nguyễn Văn A",
                ["document"] = "05/PBS-SKHCN",
                ["dueDate"] = Written.Date(time.GetUtcNow().AddDays(10)),
                ["state"] = vietnamese ? "Đang thẩm định" : "Under appraisal",
                ["reason"] = vietnamese ? "xem trong hồ sơ" : "see the case",
            });

    public async Task<IActionResult> OnGetAsync(string? done, CancellationToken stop)
    {
        Done = s_done.Contains(done) ? done : null;
        if (await ShowAsync(stop) is NotFoundResult missing)
            return missing;
        var begun = Drafts.FirstOrDefault(row => row.Id == TextId && row.Author == Reader);
        var words = begun is { } draft ? new(draft.Vi, draft.En) : Versions is [var newest, ..] ? new(newest.Vi, newest.En) : Shipped;
        (TextId, Vi, En, Reason) = (begun?.Id, words.Vi, words.En, begun?.Reason);
        ModelState.Clear();
        return Page();
    }

    public async Task<IActionResult> OnPostPreviewAsync(CancellationToken stop)
    {
        Check();
        if (ModelState.IsValid)
            Preview = new(Example(Vi!, true), Example(En!, false));
        return await ShowAsync(stop);
    }

    public async Task<IActionResult> OnPostSaveAsync(CancellationToken stop)
    {
        Check();
        this.Require(texts["required"], (nameof(Reason), string.IsNullOrWhiteSpace(Reason)));
        var input = new SaveMessageText.Input { TextId = TextId, Key = Key, Vi = Vi ?? "", En = En ?? "", Reason = Reason ?? "" };
        return ModelState.IsValid && await this.TryAsync(desk, OfficeActionName.SaveMessageText, input, stop) is not null ? Again("saved") : await ShowAsync(stop);
    }

    public async Task<IActionResult> OnPostPublishAsync(CancellationToken stop)
    {
        if (await ShowAsync(stop) is NotFoundResult missing)
            return missing;
        if (Drafts.FirstOrDefault(row => row.Id == TextId) is not { } draft)
            return NotFound();
        var input = new PublishMessageText.Input { TextId = draft.Id, Key = draft.Key, Vi = draft.Vi, En = draft.En };
        return await this.TryAsync(desk, OfficeActionName.PublishMessageText, input, stop) is not null ? Again("proposed") : Page();
    }

    public async Task<IActionResult> OnPostDiscardAsync(CancellationToken stop) =>
        await this.TryAsync(desk, OfficeActionName.DiscardMessageText, new DiscardMessageText.Input { TextId = TextId ?? "–" }, stop) is not null ? Again("discarded") : await ShowAsync(stop);

    private void Check()
    {
        foreach (var error in Messages.Check(new(Vi ?? "", En ?? "")))
            ModelState.AddModelError(error.Path == "$.vi" ? nameof(Vi) : nameof(En), error.InReadersLanguage());
    }

    private LocalRedirectResult Again(string done) => LocalRedirect($"/administration/registers/texts/{Key}?done={done}");

    private async Task<IActionResult> ShowAsync(CancellationToken stop)
    {
        var shipped = ShippedProcedure.Texts(ProgramFolder.Workflows);
        if (!shipped.Keys.Contains(Key))
            return NotFound();
        Shipped = shipped[Key].Text;
        var rows = await db.MessageTexts.AsNoTracking().Where(row => row.Key == Key && row.State != DraftState.Discarded).ToListAsync(stop);
        Versions = [.. rows.Where(row => row.State == DraftState.Published).OrderByDescending(row => row.ClosedAt)];
        Drafts = [.. rows.Where(row => row.State == DraftState.Draft).OrderByDescending(row => row.SavedAt)];
        return Page();
    }
}
