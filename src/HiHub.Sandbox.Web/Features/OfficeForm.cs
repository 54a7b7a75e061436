using System.Text.Json;
using HiHub.Sandbox.Data.Office;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Features.Shared;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HiHub.Sandbox.Web.Features;

/// <summary>The way from a page's form to the office's desk; what stands against it is shown above the filled-in form.</summary>
internal static class OfficeForm
{
    /// <summary>Marks the fields that were left empty, unless something else already stands against them.</summary>
    public static void Require(this PageModel page, string sentence, params IEnumerable<(string Name, bool Missing)> fields)
    {
        foreach (var (name, missing) in fields)
            if (missing && page.ModelState[name]?.Errors.Count is null or 0)
                page.ModelState.AddModelError(name, sentence);
    }

    /// <summary>Null where the act was not done; the page's <c>ModelState</c> then says why.</summary>
    public static async Task<OfficeResult?> TryAsync(this PageModel page, OfficeDesk desk, OfficeActionName action, object input, CancellationToken stop)
    {
        var request = new OfficeRequest(action, JsonSerializer.SerializeToUtf8Bytes(input, input.GetType(), SandboxJson.Options), page.User.Actor())
        {
            AuthMethod = page.User.AuthMethod(),
            Ip = page.HttpContext.Connection.RemoteIpAddress?.ToString(),
        };
        try
        {
            var result = await desk.Act(request, stop);
            foreach (var error in result.Errors)
                page.ModelState.AddModelError("", $"{error.Path}: {error.InReadersLanguage()}");
            return result.Errors.Count == 0 ? result : null;
        }
        catch (ActionRefusedException refused)
        {
            page.ModelState.AddModelError("", refused.Refusal.InReadersLanguage());
            return null;
        }
    }
}
