using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HiHub.Sandbox.Web.Features;

/// <summary>Every clock of a case with the sentences that say why it is due when it is.</summary>
internal sealed class CaseClocks(CaseHeads heads, CaseReading reading) : PageModel
{
    public CaseHead Head { get; private set; } = null!;

    public IReadOnlyList<ClockAnswer> Clocks { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken stop)
    {
        if (await heads.OpenAsync(reference, User, "clocks", stop) is not { } head)
            return NotFound();
        (Head, Clocks) = (head, await reading.ClocksAsync(head.Sight, reference, stop));
        return Page();
    }
}
