using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Rows;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Benchmarks.Fill;

/// <summary>More versions of the office's own procedure, alike but for their number.</summary>
internal static class Definitions
{
    public static async Task AddVersionsAsync(SandboxDb db, string definition, int count, CancellationToken stop)
    {
        var newest = await db.DefinitionVersions.AsNoTracking().Where(row => row.Id == definition).OrderByDescending(row => row.ImportedAt).FirstAsync(stop);
        for (var i = 1; i <= count; i++)
        {
            var number = int.Parse(newest.Version, CultureInfo.InvariantCulture) + i;
            var json = JsonNode.Parse(newest.Content)!.AsObject();
            json["version"] = number;
            json["id"] = $"{definition}-{number}";
            var content = JsonSerializer.SerializeToUtf8Bytes(json);
            db.DefinitionVersions.Add(new DefinitionVersion
            {
                Id = definition,
                Version = number.ToString(CultureInfo.InvariantCulture),
                Content = content,
                Sha256 = Convert.ToHexStringLower(SHA256.HashData(content)),
                Author = newest.Author,
                Approver = newest.Approver,
                ImportedAt = newest.ImportedAt,
            });
        }
        await db.SaveChangesAsync(stop);
    }
}
