using System.Text.Json;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Office;
using HiHub.Sandbox.Data.Office.Law;
using HiHub.Sandbox.Data.Rows;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HiHub.Sandbox.Web.Features.Law;

/// <summary>A text of the law as a page's form gives it; <paramref name="Draft"/>: the one that it changes, empty for a new one.</summary>
internal sealed record TypedText(LawKind Kind, byte[] Content, string Reason, string? Instrument = null, string? Draft = null)
{
    /// <summary>Saves it as a draft upon what is the newest now; null where that was refused, and the page then says why. Throws <see cref="JsonException"/>.</summary>
    public async Task<OfficeResult?> SaveAsync(PageModel page, OfficeDesk desk, LawBook law, CancellationToken stop)
    {
        using var text = JsonDocument.Parse(Content);
        var input = new SaveLawDraft.Input
        {
            DraftId = string.IsNullOrEmpty(Draft) ? null : Draft,
            Kind = Kind,
            BasedOn = DraftText.BasedOn(Kind, Content, law),
            Content = text.RootElement.Clone(),
            Reason = Reason,
            Instrument = string.IsNullOrWhiteSpace(Instrument) ? null : Instrument,
        };
        return await page.TryAsync(desk, OfficeActionName.SaveLawDraft, input, stop);
    }
}
