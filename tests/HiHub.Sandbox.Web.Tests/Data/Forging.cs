using System.Text;
using System.Text.Json;
using HiHub.Sandbox.Data.Evidence;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Lifecycle;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Tests.Data;

/// <summary>What somebody could do who owns the database and knows the format.</summary>
internal static class Forging
{
    /// <summary>Writes into a case what no act would, or what would take years to come about.</summary>
    public static async Task Tamper(this House house, string reference, Func<CaseFacts, CaseFacts> change, ApplicationState? state = null, TrialState? trial = null)
    {
        var before = await house.Case(reference);
        var json = JsonSerializer.Serialize(change(before.Facts), SandboxJson.Options);
        var (to, also) = (state ?? before.State, trial ?? before.TrialState);
        await house.Query(db => db.Database.ExecuteSqlAsync($"UPDATE sandbox_case SET facts = {json}, state = {(int)to}, trial_state = {(int)also} WHERE reference = {reference}"));
    }

    /// <summary>Rewrites an event and chains all that follow anew, head included, so that the stream itself is whole.</summary>
    public static async Task ChainAnew(this House house, string stream, long from, Func<string, string> body, Action<AuditEvent> columns)
    {
        await using var db = house.Db();
        var rows = await db.AuditEvents.Where(row => row.Stream == stream).OrderBy(row => row.Seq).ToListAsync();
        var previous = AuditBody.Genesis;
        foreach (var row in rows)
        {
            if (row.Seq == from)
            {
                row.Body = Encoding.UTF8.GetBytes(body(Encoding.UTF8.GetString(row.Body)));
                columns(row);
            }
            (row.PrevHash, row.Hash) = (previous, AuditBody.Hash(previous, row.Body));
            previous = row.Hash;
        }
        var head = await db.ChainHeads.SingleAsync(one => one.Stream == stream);
        head.Hash = previous;
        await db.SaveChangesAsync();
    }
}
