using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Data.Office.Registers;

/// <summary>The list of wards in the making: changed as its file is written, kept as its next version.</summary>
internal sealed class WardRegister
{
    private readonly JsonNode _list;
    private readonly int _version;

    private WardRegister(DefinitionVersion newest)
    {
        _list = JsonNode.Parse(newest.Content)!;
        _version = int.Parse(newest.Version, CultureInfo.InvariantCulture) + 1;
        _list["version"] = _version;
    }

    private JsonArray Units => _list["units"]!.AsArray();

    /// <summary>What is against a ward's own name.</summary>
    public static FieldError? WhyNotNamed(string path, string name) =>
        Array.Exists(["Phường ", "Xã "], kind => name.StartsWith(kind, StringComparison.Ordinal) && name.Length > kind.Length)
            ? People.PeopleRules.WhyNotShown(path, name)
            : new(path, "unknown-kind", "Tên phải bắt đầu bằng “Phường ” hoặc “Xã ”.", "A name begins with “Phường ” or “Xã ”.");

    /// <summary>Null where a ward of that very name stands and has no end yet.</summary>
    public static Refusal? WhyNotStanding(OfficeAct act, string name) =>
        Standing(act, name) is not null ? null : new("ward-unknown", $"Không có «{name}» đang tồn tại trong danh sách.", $"No “{name}” stands in the list.");

    /// <summary>Null where the name is free: a ward of the past keeps its name, for those who look for it.</summary>
    public static Refusal? WhyNotFree(OfficeAct act, string name) =>
        act.Law.Router.Wards.Find(name) is { } known ? new("ward-known", $"Danh sách đã có «{known.Name}».", $"“{known.Name}” is in the list already.") : null;

    public static Ward? Standing(OfficeAct act, string name) => act.Law.Router.Wards.All.FirstOrDefault(ward => ward.Name == name && ward.Until is null);

    public static async Task<WardRegister> Open(OfficeAct act)
    {
        var rows = await act.Db.DefinitionVersions.AsNoTracking().Where(row => row.Id == LawSeed.Wards).ToListAsync(act.Stop);
        return new(rows.MaxBy(row => int.Parse(row.Version, CultureInfo.InvariantCulture))!);
    }

    public void Add(string name, string? district, DateOnly from, string paper, IEnumerable<string> formerNames)
    {
        var unit = new JsonObject { ["name"] = name, ["from"] = Text(from), ["source"] = paper };
        if (district is not null)
            unit["formerDistrict"] = district;
        Units.Add(unit);
        Inherit(name, formerNames);
    }

    public void End(string name, DateOnly lastDay, string paper)
    {
        var unit = Unit(name);
        (unit["until"], unit["source"]) = (Text(lastDay), paper);
    }

    /// <summary>From now on found under these names too.</summary>
    public void Inherit(string name, IEnumerable<string> formerNames)
    {
        var unit = Unit(name);
        var names = (unit["formerNames"]?.AsArray().Select(one => one!.GetValue<string>()) ?? []).Concat(formerNames).Distinct().ToList();
        if (names.Count > 0)
            unit["formerNames"] = new JsonArray([.. names.Select(one => JsonValue.Create(one))]);
    }

    /// <summary>Keeps the next version, with both who made it. A list that could not be read again is refused.</summary>
    public void Keep(OfficeAct act)
    {
        var content = Encoding.UTF8.GetBytes(_list.ToJsonString(SandboxJson.Options));
        try
        {
            Wards.Parse(content, LawSeed.Wards);
        }
        catch (PackRefusedException refused)
        {
            throw new ActionRefusedException(new("wards-wrong", refused.Errors[0].Vi, refused.Errors[0].En));
        }
        act.Db.DefinitionVersions.Add(new()
        {
            Id = LawSeed.Wards,
            Version = _version.ToString(CultureInfo.InvariantCulture),
            Content = content,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(content)),
            Author = act.Actor.PersonId,
            Approver = act.SecondSigner!.PersonId,
            ImportedAt = act.Now,
        });
    }

    private JsonObject Unit(string name) => Units.Single(unit => unit!["name"]!.GetValue<string>() == name)!.AsObject();

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
