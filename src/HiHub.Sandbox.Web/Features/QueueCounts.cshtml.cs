using HiHub.Sandbox.Web.Hosting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HiHub.Sandbox.Web.Features;

/// <summary>The queue's counts as they change; who has no script, or too many lines, sees them anew with the next page.</summary>
internal sealed class QueueCounts(LiveCounts counts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        var person = User.Actor().PersonId;
        if (!counts.TryEnter(person))
            return StatusCode(StatusCodes.Status503ServiceUnavailable);
        try
        {
            Response.ContentType = "text/event-stream";
            Response.Headers.CacheControl = "no-store";
            HttpContext.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
            await counts.WriteAsync(Response, User.Actor(), User.SessionId(), stop);
            return new EmptyResult();
        }
        finally
        {
            counts.Leave(person);
        }
    }
}
