using HiHub.Sandbox.Web.Features.Law;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HiHub.Sandbox.Web.Features;

/// <summary>A case's whole time: who had it for how long, what happened when, in every regime it stands under.</summary>
internal sealed class CaseTimeline(CaseHeads heads, TimelineReading reading) : PageModel
{
    public CaseHead Head { get; private set; } = null!;

    public BallAnswer Ball { get; private set; } = null!;

    public TimelineAnswer Timeline { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken stop)
    {
        if (await heads.OpenAsync(reference, User, "timeline", stop) is not { } head)
            return NotFound();
        (Head, Ball, Timeline) = (head, (await reading.BallAsync(User.Actor(), reference, stop))!, (await reading.ReadAsync(User.Actor(), reference, stop))!);
        return Page();
    }
}
