using System.Security.Cryptography;
using System.Text;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Data.Office.People;

/// <summary>Makes secrets of machines and knows them again by their hash.</summary>
public static class MachineKeyRules
{
    /// <summary>Begins every secret, so that a leaked one is found by a search.</summary>
    public const string Prefix = "hihub_";

    private static readonly Refusal s_unknown = new("key-unknown", "Không có khóa này.", "There is no such key.");

    /// <summary>Secrets are random and long, so a plain hash keeps them.</summary>
    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    internal static ValueTask<MachineKey?> Key(this OfficeAct act, string id) => act.Db.MachineKeys.FindAsync([id], act.Stop);

    /// <summary>Null where the key lives and is the actor's to change; another organisation's does not exist.</summary>
    internal static async Task<Refusal?> WhyNotKey(this OfficeAct act, string id) =>
        await act.Key(id) is not { } key || (!act.Actor.Is(Role.Adm) && key.Organisation != act.Actor.Organisation) ? s_unknown
        : key.Until <= act.Now ? PeopleRules.Ended
        : null;

    internal static void Issue(OfficeAct act, string reference, string organisation, string name, DateTimeOffset until)
    {
        act.Secret = Prefix + RandomNumberGenerator.GetString("abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789", 40);
        act.Db.MachineKeys.Add(new()
        {
            Id = act.NewId("K"),
            Reference = reference,
            Organisation = organisation,
            Name = name,
            SecretSha256 = Hash(act.Secret),
            IssuedBy = act.Actor.PersonId,
            IssuedAt = act.Now,
            Until = until,
        });
    }
}
