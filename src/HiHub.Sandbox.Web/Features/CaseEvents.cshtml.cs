using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HiHub.Sandbox.Web.Features;

/// <summary>What happened to a case, newest first.</summary>
internal sealed class CaseEvents(CaseHeads heads, CaseHistory history) : PageModel
{
    public CaseHead Head { get; private set; } = null!;

    public IReadOnlyList<Happened> History { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken stop)
    {
        if (await heads.OpenAsync(reference, User, "history", stop) is not { } head)
            return NotFound();
        (Head, History) = (head, await history.LatestAsync(reference, User, stop));
        return Page();
    }
}
