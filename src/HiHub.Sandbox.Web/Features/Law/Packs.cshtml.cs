using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain.Law;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HiHub.Sandbox.Web.Features.Law;

/// <summary>Every regime with its newest figures.</summary>
internal sealed class Packs(LawBooks laws) : PageModel
{
    public IReadOnlyList<RegimePack> Newest { get; private set; } = [];

    public void OnGet() =>
        Newest = [.. laws.Current.Packs.GroupBy(pack => pack.Code).Select(versions => versions.MaxBy(pack => pack.Version)!)
            .OrderBy(pack => pack.Status).ThenBy(pack => pack.Code, StringComparer.Ordinal)];
}
