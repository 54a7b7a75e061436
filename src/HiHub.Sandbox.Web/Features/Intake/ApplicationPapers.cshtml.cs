using System.Text.Json;
using HiHub.Sandbox.Data.Stores;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Web.Features.Shared;
using HiHub.Sandbox.Web.Features.Shared.Components;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HiHub.Sandbox.Web.Features.Intake;

/// <summary>The papers of a dossier: which are asked for, what is there in which versions, and one more. With scripts a file travels in pieces.</summary>
[Authorize(Roles = DossierDrafts.Writers)]
[RequestSizeLimit(DocumentEndpoints.LargestRequest)]
[RequestFormLimits(MultipartBodyLengthLimit = DocumentEndpoints.LargestRequest)]
internal sealed class ApplicationPapers(DossierDrafts drafts, AccessLog access, ActPerformer acts, FileStore files, PartialFiles partial) : PageModel
{
    [BindProperty]
    public string? Kind { get; set; }

    [BindProperty]
    public IFormFile? Paper { get; set; }

    /// <summary>What came in pieces, instead of <see cref="Paper"/>.</summary>
    [BindProperty]
    public string? Upload { get; set; }

    [BindProperty]
    public string? FileName { get; set; }

    public Draft Draft { get; private set; } = null!;

    /// <summary>Papers that are asked for or there, asked ones first.</summary>
    public IReadOnlyList<(DocumentKind Kind, bool Asked, IReadOnlyList<AttachedDocument> Files)> Papers { get; private set; } = [];

    public IEnumerable<Choice> Kinds => Papers.Where(paper => paper.Asked).Select(paper => paper.Kind).Union(Enum.GetValues<DocumentKind>())
        .Select(kind => new Choice(JsonNamingPolicy.CamelCase.ConvertName($"{kind}"), DocumentNames.Of(kind).InReadersLanguage()));

    public bool MayAttach => Draft.IsReaders && !Lifecycles.RolesFor(Draft.Case, ActionName.AddDocument).IsEmpty;

    private string Person => User.Actor().PersonId;

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken stop) =>
        await OpenAsync(reference, stop) && await access.MayOpenAsync(reference, User, "documents", stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string reference, CancellationToken stop)
    {
        if (!await OpenAsync(reference, stop))
            return NotFound();
        await using var content = string.IsNullOrEmpty(Upload) ? Paper?.OpenReadStream() : partial.Open(Person, Upload);
        if (string.IsNullOrEmpty(Kind))
            ModelState.AddModelError(nameof(Kind), Required);
        if (content is null)
            ModelState.AddModelError(nameof(Paper), Required);
        if (!ModelState.IsValid)
            return Page();
        var paper = await ReceivedPaper.OfAsync(Kind, (string.IsNullOrEmpty(Upload) ? Paper?.FileName : FileName) ?? "", content!, stop);
        if (paper.Wrong is { } wrong)
            return Wrong(wrong.Path == "$.kind" ? nameof(Kind) : nameof(Paper), wrong.InReadersLanguage());
        var form = new FormAct(paper.Input, $"{Draft.Case.Version}", null);
        if (await acts.RehearseAsync(HttpContext, reference, ActionName.AddDocument, form, stop) is { Value: null } refused)
            return Wrong(nameof(Paper), WhyNot(refused));
        await files.Save(content!, ReceivedPaper.LargestFile, stop);
        if (await acts.TryAsync(HttpContext, reference, ActionName.AddDocument, form, stop) is { Value: null } lost)
            return Wrong(nameof(Paper), WhyNot(lost));
        partial.Drop(Person, Upload ?? "");
        return LocalRedirect($"{Draft.Address}/documents?added={Kind}");
    }

    public async Task<IActionResult> OnPostBeginAsync(string reference, CancellationToken stop) =>
        await OpenAsync(reference, stop) ? new JsonResult(new UploadAnswer(partial.Begin(Person), 0)) : NotFound();

    public IActionResult OnGetReceived(string id) => partial.Received(Person, id) is { } received ? new JsonResult(new UploadAnswer(id, received)) : NotFound();

    public async Task<IActionResult> OnPostPieceAsync(string id, long from, CancellationToken stop)
    {
        await (await UploadEndpoints.TakeAsync(partial, HttpContext, id, from, stop)).ExecuteAsync(HttpContext);
        return new EmptyResult();
    }

    private static string Required => Written.InVietnamese ? "không được để trống." : "must not be empty.";

    private static string WhyNot<T>(Outcome<T> outcome)
        where T : class => outcome.Refusal?.InReadersLanguage() ?? outcome.Errors[0].InReadersLanguage();

    private PageResult Wrong(string field, string sentence)
    {
        ModelState.AddModelError(field, sentence);
        return Page();
    }

    private async Task<bool> OpenAsync(string reference, CancellationToken stop)
    {
        if (await drafts.FindAsync(HttpContext, reference, stop) is not { } draft)
            return false;
        Draft = draft;
        var (asked, there) = (Domain.Intake.Papers.Asked(draft.Dossier, draft.Pack), draft.Case.Facts.Intake.Documents.ToLookup(file => file.Kind));
        Papers = [.. asked.Union(there.Select(group => group.Key)).Select(kind => (kind, asked.Contains(kind), (IReadOnlyList<AttachedDocument>)[.. there[kind]]))];
        return true;
    }
}
