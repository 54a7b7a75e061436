using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HiHub.Sandbox.Web.Features.Law;

/// <summary>One version of a regime's figures, each with unit, basis, confidence and validity.</summary>
internal sealed class PackSheet(LawBooks laws, SandboxDb db, IStringLocalizer<PackSheet> texts) : PageModel
{
    public RegimePack Pack { get; private set; } = null!;

    public IReadOnlyList<int> Versions { get; private set; } = [];

    public IEnumerable<Figure> Figures => Pack.Figures.Values.OrderBy(figure => FigureWords.Place(figure.Key));

    /// <summary>Who wrote and who approved it, or that it came with the product.</summary>
    public string Approved { get; private set; } = "";

    public bool MayChange => User.Actor().Is(Role.Rul) && Pack.Version == Versions[^1];

    public async Task<IActionResult> OnGetAsync(string code, int version, CancellationToken stop)
    {
        if (laws.Current.Find(code, version) is not { } pack)
            return NotFound();
        Pack = pack;
        Versions = [.. laws.Current.Packs.Where(one => one.Code == code).Select(one => one.Version).Order()];
        var text = $"{version}";
        var row = await db.PackVersions.AsNoTracking().Where(one => one.Id == code && one.Version == text).Select(one => new { one.Author, one.Approver }).FirstAsync(stop);
        Approved = row.Approver.Length == 0 ? texts["shipped"] : texts["by-two", row.Author, row.Approver];
        return Page();
    }
}
