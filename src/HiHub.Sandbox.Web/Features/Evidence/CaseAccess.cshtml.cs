using HiHub.Sandbox.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HiHub.Sandbox.Web.Features.Evidence;

/// <summary>Who opened a case, when and on which ground.</summary>
internal sealed class CaseAccess(CaseHeads heads, AccessReading reading) : PageModel
{
    public CaseHead Head { get; private set; } = null!;

    public AccessPage Read { get; private set; } = null!;

    [FromQuery]
    public long? Before { get; set; }

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken stop)
    {
        if (await heads.OpenAsync(reference, User, "access", stop) is not { } head || await reading.ReadAsync(reference, User.Actor(), Before ?? long.MaxValue, stop) is not { } read)
            return NotFound();
        (Head, Read) = (head, read);
        return Page();
    }
}
