//! The Spanish words for the ideas that requests are made of, with the spellings of a telephone.

use super::super::super::pattern::Classes;

pub(crate) const WORDS: Classes = &[
    (
        "erase",
        "elimin* borr* vorr* suprim* supresion destru* remuev* remover depuren depurar olvid* quit* saquen desaparezca* desaparecer deshaga* deshacerse limpi*",
    ),
    (
        "close",
        "cerrar cierren cierre cierres cerrarme cancel* dar_de_baja den_de_baja darme_de_baja clausur* desactiv*",
    ),
    (
        "keep",
        "guard* conserv* almacen* mantener mantengan mantienen reten* tener tengan tenga",
    ),
    (
        "have",
        "tienen tiene tengan tenga tenian poseen posean recopil* recog* recolect* reunido recab* tratan disponen obtenid* obtienen manejan saben sepan figura consta juntaron juntado tienes",
    ),
    (
        "sell",
        "vende vendes vendemos vender* venden* venda* vendi* revende revender* revenden* revenda* revendi* comerci* alquil* venta ventas",
    ),
    (
        "share",
        "compart* comparti* ced* cesion divulg* difund* transf* entregu* entreg* comuniqu* comunic* facilit* den dar dando regal* mand* envi* filtr* pase pasen pasar pasan",
    ),
    (
        "give",
        "mand* envi* den deme denme dame darme proporcion* entreg* mostr* muestr* facilit* pasen pasenme obtener recibir remit* acced* acceso ver conocer copia copias saber exportar exporten descargar digan diganme decir decirme dime",
    ),
    (
        "want",
        "quiero quisiera necesito solicito pido deseo exijo gustaria reclamo requiero solicitud",
    ),
    (
        "fix",
        "correg* corrij* corrig* correccion rectific* rectifiq* actualic* actualiz* modific* modifiq* cambi* arregla* arregle* enmend* enmiend* componer compongan pongan",
    ),
    (
        "contact",
        "escrib* contact* molest* mandarme enviarme mandenme envienme",
    ),
    ("get", "recib* llegan llega llegar llegando"),
    (
        "leave",
        "salir salirme saquen saquenme sacarme retir* baja abandon* dejar quiten quitenme quitarme cancel* borr* elimin* desapunt* dejen",
    ),
    (
        "unsubscribe",
        "desuscrib* desuscrip* desapunt* darme_de_baja dar_de_baja den_de_baja denme_de_baja baja_del baja_de_la_lista baja_de_su",
    ),
    (
        "opt-out",
        "opongo oposicion oponerme oponer excluir excluyan excluirme exclusion retiro_mi_consentimiento revoco retirar_mi_consentimiento opt_out",
    ),
    ("limit", "limit* restrin* restric*"),
    (
        "decide",
        "decid* decision* evalu* juzg* rechaz* calific* puntu* revis* analiz* aprueb* nego negaron denegar deneg* atiend* atend* estudi*",
    ),
    (
        "data",
        "dato datos info informacion informaciones registro registros expediente ficha historial todo archivo rastro perfil informasion infos",
    ),
    ("account", "cuenta cuentas usuario registro_de_usuario"),
    (
        "field",
        "nombre apellido apellidos direccion direcciones telefono celular fecha domicilio codigo_postal numero correo_electronico tarjeta nacimiento segundo_apellido",
    ),
    (
        "product",
        "nota notas libreta* cuaderno* etiqueta* pedido pedidos factura facturas cargo cobro cobros suscripcion licencia* clave* plan pago pagos recibo* dispositivo* documento* foto* tiquete contrasena aplicacion app programa_de version enlace boton carrito calendario instalador funcion reembolso lista_de_tareas precio",
    ),
    (
        "ads",
        "publicidad publicitari* boletin boletines newsletter promocion* marketing correos_comerciales comerciales comercial propaganda anuncios ofertas mercadotecnia spam the_lamp correos_promocionales",
    ),
    (
        "mails",
        "correo correos mensaje mensajes email emails mails mail sms",
    ),
    (
        "list",
        "lista listas lista_de_correo lista_de_correos lista_de_distribucion lista_de_envio listas_de_correo",
    ),
    (
        "program",
        "programa_de_puntos programa_de_recompensas programa_de_lealtad programa_de_fidelidad programa_de_fidelizacion recompensas lealtad fidelidad fidelizacion incentivo incentivos club_de_puntos descuento_por_datos programa_de_descuento* programa_de_beneficios puntos",
    ),
    (
        "place",
        "base_de_datos bases_de_datos sistema sistemas servidores archivos",
    ),
    ("it", "lo la los las eso esto ello todo_eso"),
    (
        "me",
        "mi mis mia mio mias mios me conmigo nosotros nuestro nuestra nuestros ella el su_hijo mi_hijo hijo hija su sus",
    ),
    ("you", "ustedes usted vosotros empresa"),
    (
        "your",
        "vuestro vuestra vuestros vuestras de_su de_sus en_su en_sus",
    ),
    (
        "what",
        "que cuanto cuanta todo toda todos todas cualquier lo_que cuales cual",
    ),
    (
        "about",
        "de sobre acerca respecto relacionad* referente a_nombre",
    ),
    ("kind", "categoria categorias tipo tipos clase clases"),
    (
        "third",
        "terceros tercero nadie otras_empresas otros anunciantes socios empresas_de_publicidad ninguna_empresa alguien_mas corredores brokers",
    ),
    (
        "targeted",
        "publicidad_dirigida publicidad_personalizada publicidad_segmentada anuncios_personalizados anuncios_dirigidos publicidad_comportamental publicidad_conductual rastrear* rastreen seguirme",
    ),
    (
        "sensitive",
        "sensible sensibles delicad* salud religion biometric* etnic* medic* geolocalizacion",
    ),
    (
        "only",
        "solo unicamente solamente exclusivamente necesari* estrictamente imprescindible indispensable nada_mas",
    ),
    (
        "auto",
        "automat* algoritm* maquina maquinas computadora computadoras ordenador robot ia inteligencia_artificial bot sistema_automatico",
    ),
    (
        "human",
        "persona personas humano humana alguien empleado ser_humano gente",
    ),
    (
        "wrong",
        "incorrect* erroneo errone* equivocad* mal error errores inexact* desactualizad* viejo vieja",
    ),
    (
        "not",
        "no nunca jamas ni sin nadie ningun ninguna ninguno en_vez_de en_lugar_de ya_no nada",
    ),
    (
        "stop",
        "dejen deje dejar dejaran prohib* evit* alto basta paren parar opongo oposicion oponerme rechazo opt_out",
    ),
    (
        "unmet",
        "no_han no_ha no_he aun_no todavia_no no_me_han no_me_ha sigue_sin siguen_sin nunca_recibi nunca_me no_recibi nadie_ha no_hayan no_habian sin_que no_puedo no_pude no_me_deja",
    ),
    ("done", "he ha han hemos habia ya_he"),
    (
        "demand",
        "solicitud peticion derecho derecho_de derecho_a derecho_al solicito pido exijo ejerzo ejercer exijo",
    ),
    (
        "joint",
        "y e pero por_favor porfavor porque entonces tambien ademas",
    ),
    (
        "tolerate",
        "no_me_importa no_me_molesta me_da_igual no_pido no_solicito no_se_trata no_estoy_pidiendo no_les_pido existencia_de existencia_del si_borro si_elimino si_cancelo antes_de si_borrara si_cerrara si_eliminara si_cierro",
    ),
    (
        "renew",
        "ahora por_favor porfavor hoy nuevamente quiero solicito pido les_pido",
    ),
    (
        "permit",
        "acepto autorizo consiento permito doy_permiso doy_mi_consentimiento de_acuerdo pueden puede esta_bien vuelvan volver adelante",
    ),
    (
        "undo",
        "anul* revoc* deshag* deshac* cancel* retir* reviert* revert* quit* levant*",
    ),
    (
        "explain",
        "expli* como por_que razon razones logica criterios factores motivo motivos",
    ),
    ("club", "programa club plan"),
    (
        "reward",
        "descuento descuentos puntos recompensa* beneficio* cupon cupones rebaja precio_especial ventaja*",
    ),
    ("that", "que"),
    ("mine", "mi mis nuestro nuestra nuestros nuestras"),
    ("copy", "copia copias"),
    ("who", "quien quienes"),
    ("theirs", "su sus"),
];
