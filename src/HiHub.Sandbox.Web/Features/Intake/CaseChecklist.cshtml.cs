using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Web.Features.Acting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HiHub.Sandbox.Web.Features.Intake;

/// <summary>Everything a dossier lacks, on one page: what is marked goes out as one full list (NĐ 61/2018 Đ17.2.a).</summary>
internal sealed class CaseChecklist(CaseHeads heads, ActPrefill prefill) : PageModel
{
    public CaseHead Head { get; private set; } = null!;

    public IReadOnlyList<Deficiency> Lacking { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken stop)
    {
        if (await heads.OpenAsync(reference, User, "checklist", stop) is not { } head)
            return NotFound();
        (Head, Lacking) = (head, await prefill.LackingAsync(reference, stop));
        return Page();
    }
}
