using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HiHub.Sandbox.Web.Features.Shared;

/// <summary>What went wrong, in words, with a reference to quote; shown in place of the page that was asked for, whatever the method.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
internal sealed class Problem : PageModel
{
    private static readonly int[] s_known = [400, 403, 404, 409, 412, 413, 429, 500];

    public string Kind { get; private set; } = "500";

    /// <summary>Why the case refused; null where the heading says it all.</summary>
    public Refusal? Reason { get; private set; }

    public override void OnPageHandlerExecuting(Microsoft.AspNetCore.Mvc.Filters.PageHandlerExecutingContext context)
    {
        var status = Response.StatusCode >= 400 ? Response.StatusCode : int.Parse($"{RouteData.Values["status"]}", System.Globalization.CultureInfo.InvariantCulture);
        var kind = s_known.Contains(status) ? status : status is >= 400 and < 500 ? 400 : 500;
        Response.StatusCode = status is >= 400 and < 600 ? status : kind;
        Kind = kind.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (kind == StatusCodes.Status409Conflict)
            Reason = Problems.RefusalOf(HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error);
    }
}
