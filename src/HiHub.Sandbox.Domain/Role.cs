namespace HiHub.Sandbox.Domain;

/// <summary>The roles of the office; the upper-case name is the role's code. Time acts as <see cref="System"/>.</summary>
public enum Role
{
    App,
    Apa,
    Hub,
    Int,
    Hnd,
    Hod,
    Csc,
    Chr,
    Cmb,
    Con,
    Leg,
    Dec,
    Clk,
    Mon,
    Reg,
    Omb,
    Par,
    Pub,
    Rul,
    Adm,
    Api,
    System,
}
