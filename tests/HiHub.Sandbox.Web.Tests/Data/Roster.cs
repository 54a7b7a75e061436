using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Web.Tests.Data;

/// <summary>The people of the office who act in these tests.</summary>
internal static class Roster
{
    public static Actor App1 { get; } = new("app1", "ORG1", [Role.App]);
    public static Actor App2 { get; } = new("app2", "ORG2", [Role.App]);
    public static Actor Int1 { get; } = new("int1", "TTPVHCC", [Role.Int]);
    public static Actor Hod1 { get; } = new("hod1", "SKHCN", [Role.Hod]);
    public static Actor Hnd1 { get; } = new("hnd1", "SKHCN", [Role.Hnd]);
    public static Actor Dec1 { get; } = new("dec1", "UBND", [Role.Dec]);
    public static Actor ConPolice { get; } = new("con-police", "CATP", [Role.Con]);
    public static Actor ConBank { get; } = new("con-sbv", "NHNN-KV1", [Role.Con]);
    public static Actor ConBuilding { get; } = new("con-build", "SXD", [Role.Con]);
    public static Actor Adm1 { get; } = new("adm1", "HIHUB", [Role.Adm]);
    public static Actor Reg1 { get; } = new("reg1", "THANHTRA", [Role.Reg]);
}
