using System.Xml.Linq;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Rows;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Hosting;

/// <summary>Keys that protect forms and tickets, kept in the database so that every node reads what another has written.</summary>
internal sealed class KeyRing(IDbContextFactory<SandboxDb> contexts) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var db = contexts.CreateDbContext();
        return [.. db.ProtectionKeys.AsNoTracking().Select(row => row.Xml).ToList().Select(XElement.Parse)];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var db = contexts.CreateDbContext();
        db.ProtectionKeys.Add(new ProtectionKey { Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        db.SaveChanges();
    }
}
