using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Tests;

/// <summary>The people of the demo roster and the law they work under, read from the shipped files.</summary>
internal static class Office
{
    public static Actor Apa1 { get; } = new("apa1", "ORG1", [Role.Apa]) { Authorisations = [new("UQ-1", [], new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero), Ended: false)] };
    public static Actor App1 { get; } = new("app1", "ORG1", [Role.App]);
    public static Actor App2 { get; } = new("app2", "ORG2", [Role.App]);
    public static Actor Int1 { get; } = new("int1", "TTPVHCC", [Role.Int]);
    public static Actor Hnd1 { get; } = new("hnd1", "SKHCN", [Role.Hnd]);
    public static Actor Hnd2 { get; } = new("hnd2", "SKHCN", [Role.Hnd]);
    public static Actor Hod1 { get; } = new("hod1", "SKHCN", [Role.Hod]);
    public static Actor Csc1 { get; } = new("csc1", "SKHCN", [Role.Csc]);
    public static Actor Chr1 { get; } = new("chr1", "SKHCN", [Role.Chr, Role.Cmb]);
    public static Actor ConPolice { get; } = new("con-police", "CATP", [Role.Con]);
    public static Actor ConSbv { get; } = new("con-sbv", "NHNN-KV1", [Role.Con]);
    public static Actor Leg1 { get; } = new("leg1", "STP", [Role.Leg]);
    public static Actor Dec1 { get; } = new("dec1", "UBND", [Role.Dec]);
    public static Actor Dec2 { get; } = new("dec2", "UBND", [Role.Dec]);
    public static Actor Clk1 { get; } = new("clk1", "UBND", [Role.Clk]);
    public static Actor Mon1 { get; } = new("mon1", "SKHCN", [Role.Mon]);
    public static Actor Mon2 { get; } = new("mon2", "SKHCN", [Role.Mon]);
    public static Actor Reg1 { get; } = new("reg1", "THANHTRA", [Role.Reg]);
    public static Actor Omb1 { get; } = new("omb1", "SKHCN", [Role.Omb]);

    /// <summary>cmb1–cmb6; 4, 5 and 6 come from outside the department.</summary>
    public static Actor Cmb(int number) => new($"cmb{number}", number > 3 ? "VIEN-NC" : "SKHCN", [Role.Cmb]);

    public static string Workflows { get; } = Find("workflows");

    public static string Dossiers { get; } = Find(Path.Combine("tests", "dossiers"));

    public static LegalCalendar Calendar { get; } =
        LegalCalendar.Parse(File.ReadAllBytes(Path.Combine(Workflows, "calendars", "vn.json")), "vn.json");

    public static Wards Wards { get; } = Wards.Parse(File.ReadAllBytes(Path.Combine(Workflows, "places", "hanoi.json")), "hanoi.json");

    public static IReadOnlyList<RegimePack> Packs { get; } =
        [.. Directory.GetFiles(Path.Combine(Workflows, "regimes"), "*.json").Select(file => Pack(Path.GetFileNameWithoutExtension(file)))];

    public static Router Router { get; } =
        Router.Parse(File.ReadAllBytes(Path.Combine(Workflows, "router", "router.json")), "router.json", Packs, Wards);

    public static RegimePack Pack(string code) =>
        RegimePack.Parse(File.ReadAllBytes(Path.Combine(Workflows, "regimes", $"{code}.json")), $"{code}.json");

    /// <summary>Null where no pack ships under the code.</summary>
    public static RegimePack? FindPack(string code) => File.Exists(Path.Combine(Workflows, "regimes", $"{code}.json")) ? Pack(code) : null;

    private static string Find(string folder)
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "HiHub.Sandbox.sln")))
            at = at.Parent;
        return Path.Combine(at?.FullName ?? throw new InvalidOperationException("Not inside the repository."), folder);
    }
}
