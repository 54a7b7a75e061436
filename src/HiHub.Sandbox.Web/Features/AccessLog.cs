using System.Security.Claims;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Evidence;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features;

/// <summary>Writes down who opens a case, before it is shown: once for each case and request, whatever else of it the request shows.</summary>
internal sealed class AccessLog(EvidenceLog evidence, SandboxDb db, IHttpContextAccessor http, TimeProvider time)
{
    private readonly HashSet<string> _opened = [];

    /// <summary>The page that shows this in a frame has written the opening down.</summary>
    public void IsWrittenDown(string reference) => _opened.Add(reference);

    public async Task OpenedAsync(string reference, Actor actor, string what, CancellationToken stop)
    {
        if (!_opened.Add(reference))
            return;
        var context = http.HttpContext;
        await evidence.Read(reference, actor, what, time.GetUtcNow(), context?.Connection.RemoteIpAddress?.ToString(), context?.User.AuthMethod(), stop);
    }

    /// <summary>False where there is no such case for this person; otherwise the reading is recorded.</summary>
    public async Task<bool> MayOpenAsync(string reference, ClaimsPrincipal user, string what, CancellationToken stop)
    {
        var actor = user.Actor();
        if (await db.CasesVisibleTo(actor).AnyAsync(row => row.Reference == reference, stop))
        {
            await OpenedAsync(reference, actor, what, stop);
            return true;
        }
        if (await db.Cases.AnyAsync(row => row.Reference == reference, stop))
            await evidence.Hidden(reference, actor, time.GetUtcNow());
        return false;
    }
}
